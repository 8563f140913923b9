// Whether a document is a release of a dataset, and of which: then it is no dossier
MATCH (d:Document {id: $document})
WHERE d.dataset IS NOT NULL
RETURN d.dataset AS dataset
