// What claims say of claims: of these documents', and of others' that were waiting for them. Who names a claim of several
// statements means all of them; who names its second, key.2, means that one.
MATCH (d:Document)
WHERE d.dataset IS NULL
MATCH (d)-[self:DECLARES]->(d)
WHERE d.id IN $documents OR any(other IN self.refersTo WHERE other IN $documents)
MATCH (c:Claim)-[:STATED_IN]->(d)
UNWIND [
  ['DENIES', c.denies], ['CONFIRMS', c.confirms], ['REPEATS', c.repeats],
  ['RETRACTS', c.retracts], ['CORRECTS', c.corrects], ['PREFERS', c.prefers]
] AS link
UNWIND link[1] AS id
MATCH (other:Claim)
WHERE other.id = id OR other.id STARTS WITH id + '.'
MERGE (c)-[:$(link[0])]->(other)
RETURN DISTINCT c.id AS claim
ORDER BY claim
