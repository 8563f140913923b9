// What claims say of claims: of these documents', and of others' that were waiting for them
MATCH (d:Document)-[self:DECLARES]->(d)
WHERE d.id IN $documents OR any(other IN self.refersTo WHERE other IN $documents)
MATCH (c:Claim)-[:STATED_IN]->(d)
UNWIND [
  ['DENIES', c.denies], ['CONFIRMS', c.confirms], ['REPEATS', c.repeats],
  ['RETRACTS', c.retracts], ['CORRECTS', c.corrects], ['PREFERS', c.prefers]
] AS link
UNWIND link[1] AS id
MATCH (other:Claim {id: id})
MERGE (c)-[:$(link[0])]->(other)
RETURN DISTINCT c.id AS claim
ORDER BY claim
