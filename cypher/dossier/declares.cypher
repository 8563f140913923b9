// The things that a document declares now
MATCH (:Document {id: $document})-[:DECLARES]->(t:Thing)
RETURN t.id AS id
ORDER BY id
