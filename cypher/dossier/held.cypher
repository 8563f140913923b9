// The dossier that the graph holds on a document, by its checksum: only then does the document declare itself
MATCH (d:Document {id: $document})
WHERE d.dataset IS NULL
MATCH (d)-[declares:DECLARES]->(d)
RETURN d.id AS id, declares.sha256 AS sha256
