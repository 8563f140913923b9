// Things as this release describes them, in the place of what earlier releases said in the same record
MATCH (d:Document {id: $document})
UNWIND $things AS thing
MERGE (t:Thing {id: thing.id})
WITH d, thing, t
CALL (d, thing, t) {
  MATCH (t)<-[old:DECLARES {record: thing.properties.record}]-(other:Document)
  WHERE other.id IN $releases AND other <> d
  DELETE old
}
MERGE (d)-[x:DECLARES {record: thing.properties.record}]->(t)
SET x = thing.properties
