// Every thing has a name and a document that declares it
MATCH (t:Thing)
WHERE t.name IS NULL OR NOT EXISTS { (:Document)-[:DECLARES]->(t) }
RETURN t.id AS thing, [] AS claims, t.id + ' has no name, or no document declares it' AS message
ORDER BY thing
LIMIT 100
