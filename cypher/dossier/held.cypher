// Whether the graph holds a dossier on a document: only then does the document declare itself
MATCH (d:Document {id: $document})
WHERE d.dataset IS NULL
MATCH (d)-[:DECLARES]->(d)
RETURN d.id AS id
