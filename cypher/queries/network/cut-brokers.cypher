// Which broker's absence would disconnect the network?
//
// Two parties are cut off from each other without a broker if every diplomatic link between them, over up to four steps,
// runs through that broker or through something that only that broker mediated. To be at war is not a diplomatic link.
// @param limit    integer 100        at most this many rows
// @column broker id     the mediator
// @column name   string by name
// @column cutOff list   the pairs that would lose each other
// @column pairs  integer how many
// @column claims list   the claims that make it their broker
MATCH (m:Mediator)-[r:MEDIATED]->(what)<-[:PARTY_TO|TOOK_PART_IN|SIGNED]-(a:Actor)
MATCH (what)<-[:PARTY_TO|TOOK_PART_IN|SIGNED]-(b:Actor)
WHERE a.id < b.id AND a <> m AND b <> m
WITH m, a, b, reduce(all = [], list IN collect(DISTINCT r.claims) | all + list) AS claims
WHERE NOT EXISTS {
  (a) ((x)-[:PARTY_TO|TOOK_PART_IN|SIGNED|MEDIATED|HOSTED|PRODUCED|HELD_OFFICE|BODY_OF]-(y)
    WHERE y <> m AND NOT y:Incident AND (NOT EXISTS { (y)<-[:MEDIATED]-() } OR EXISTS { (y)<-[:MEDIATED]-(else) WHERE else <> m })){1,4} (b)
}
WITH m, a, b, claims ORDER BY a.id, b.id
WITH m, collect([a.id, b.id]) AS cutOff, collect(claims) AS lists
RETURN m.id AS broker, m.name AS name, cutOff, size(cutOff) AS pairs,
  COLLECT { UNWIND lists AS list UNWIND list AS id WITH DISTINCT id RETURN id ORDER BY id } AS claims
ORDER BY pairs DESC, broker
LIMIT $limit
