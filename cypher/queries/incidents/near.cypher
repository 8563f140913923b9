// Which incidents lie within some kilometres of a place
//
// Measured between the coordinates of the places. Incidents in places without coordinates are not found.
// @param place   id          sudzha     the place
// @param km      number(0..) =100       within how many kilometres
// @param knownBy date?       2025-04-01 only what had been said by then
// @param limit   integer     100        at most this many rows
// @column incident id     what happened
// @column name     string what it is called
// @column when     string when, in EDTF: the earliest day that somebody gives
// @column place    id     where
// @column km       number how far away, in kilometres
// @column targets  list   what kind of target
// @column claims   list   the claims that place it
MATCH (centre:Thing {id: $place})
MATCH (where:Place)
WHERE point.distance(where.coordinates, centre.coordinates) <= 1000 * ($km + 0.05)
WITH where, round(point.distance(where.coordinates, centre.coordinates) / 100) / 10 AS distance
WHERE distance <= $km
MATCH (where)<-[:ABOUT {as: 'object'}]-(c:Claim {relation: 'OCCURRED_IN'})-[:ABOUT {as: 'subject'}]->(i:Incident)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH i, where, distance, c ORDER BY c.id
WITH i, where, distance, collect(c.id) AS claims
RETURN i.id AS incident, i.name AS name, COLLECT {
    MATCH (i)<-[:ABOUT]-(dated:Claim)
    WHERE dated.property IN ['when'] AND NOT dated.stance IN ['denies', 'doubts']
      AND ($knownBy IS NULL OR dated.knownOn <= $knownBy) AND (dated.retractedAt IS NULL OR dated.retractedAt > $knownBy)
    RETURN dated.value ORDER BY dated.earliest, dated.value LIMIT 1
  }[0] AS when, where.id AS place, distance AS km,
  COLLECT {
    MATCH (i)<-[:ABOUT {as: 'subject'}]-(k:Claim {relation: 'TARGETED'})-[:ABOUT {as: 'object'}]->(target)
    WHERE NOT k.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR k.knownOn <= $knownBy) AND (k.retractedAt IS NULL OR k.retractedAt > $knownBy)
    RETURN DISTINCT target.id ORDER BY target.id
  } AS targets, claims
ORDER BY km, incident
LIMIT $limit
