// The things a document declares, and as what other documents declare them
MATCH (t:Thing)
WHERE t.id IN $things OR EXISTS { (:Document {id: $document})-[:DECLARES]->(t) }
OPTIONAL MATCH (other:Document)-[d:DECLARES]->(t)
WHERE other.id <> $document
RETURN t.id AS id, d.labels AS labels, other.id AS document
ORDER BY id, document
