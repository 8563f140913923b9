// The claims of other dossiers that this document speaks of and that are not here yet
MATCH (c:Claim)-[:STATED_IN]->(:Document {id: $document})
UNWIND coalesce(c.denies, []) + coalesce(c.confirms, []) + coalesce(c.repeats, [])
  + coalesce(c.retracts, []) + coalesce(c.corrects, []) + coalesce(c.prefers, []) AS claim
WITH DISTINCT claim
WHERE NOT EXISTS { (:Claim {id: claim}) }
RETURN claim
ORDER BY claim
