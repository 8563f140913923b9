// What the graph knows of these things, and how releases of this source describe them
UNWIND $things AS id
MATCH (t:Thing {id: id})
RETURN id,
  COLLECT { MATCH (t)<-[x:DECLARES]-(:Document) RETURN DISTINCT x.labels LIMIT 1 } AS labels,
  COLLECT { MATCH (t)<-[x:DECLARES]-(d:Document) WHERE x.record IS NOT NULL AND d.id IN $releases RETURN properties(x) } AS described
ORDER BY id
