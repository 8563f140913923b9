// Who published the document
MATCH (d:Document {id: $document}), (declared:Thing {id: $publisher})
MATCH (publisher:Thing {id: coalesce(declared.sameAs, declared.id)})
CREATE (d)-[:PUBLISHED_BY {declared: declared.id}]->(publisher)
