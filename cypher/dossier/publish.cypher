// Who published the document
MATCH (d:Document {id: $document}), (publisher:Thing {id: $publisher})
MERGE (d)-[:PUBLISHED_BY]->(publisher)
