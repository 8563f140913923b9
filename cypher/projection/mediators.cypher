// A mediator is an actor that some claim says mediated
UNWIND $things AS id
MATCH (t:Thing {id: id})
CALL (t) {
  WITH t WHERE EXISTS { (t)-[:MEDIATED]->() }
  SET t:Mediator
  UNION
  WITH t WHERE NOT EXISTS { (t)-[:MEDIATED]->() }
  REMOVE t:Mediator
}
