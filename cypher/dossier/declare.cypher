// Each thing as this document describes it; the document is one of them
MERGE (d:Thing {id: $document})
SET d:Document
WITH d
UNWIND $things AS thing
MERGE (t:Thing {id: thing.id})
MERGE (d)-[declares:DECLARES]->(t)
SET declares = thing.properties
