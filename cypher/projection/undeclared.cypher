// What no document declares any more is gone
UNWIND $things AS id
MATCH (t:Thing {id: id})
WHERE NOT EXISTS { (:Document)-[:DECLARES]->(t) }
DETACH DELETE t
