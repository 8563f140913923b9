// Forget who published a document
MATCH (:Document {id: $document})-[p:PUBLISHED_BY]->()
DELETE p
