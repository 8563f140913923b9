// Things that nothing in the graph knows yet, as their only description has them
MATCH (d:Document {id: $document})
UNWIND $things AS thing
CREATE (t:Thing)
SET t = thing.node, t:$(thing.labels)
CREATE (d)-[x:DECLARES]->(t)
SET x = thing.properties
