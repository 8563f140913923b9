// What of a document only an editor says: that two things are the same or are not, which of several rivals holds, and
// what takes such a claim back, or may once it is here
MATCH (c:Claim)-[:STATED_IN]->(:Document {id: $document})
WHERE EXISTS {
  MATCH (c)-[:RETRACTS|CORRECTS]->*(judgement:Claim)
  WHERE judgement.relation IN ['SAME_AS', 'NOT_SAME_AS'] OR judgement.prefers IS NOT NULL
} OR any(id IN coalesce(c.retracts, []) + coalesce(c.corrects, []) WHERE NOT EXISTS { (:Claim {id: id}) })
RETURN c.id AS claim
ORDER BY claim
LIMIT 1
