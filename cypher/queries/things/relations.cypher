// How a thing is related to others, and who says so
// @param thing   id      exchange-2025-03-19 the thing
// @param knownBy date?   2025-04-01          only what had been said by then
// @param limit   integer 100                 at most this many rows
// @column direction string  out if the thing is the subject, in if it is the object
// @column relation  string  the relationship
// @column other     id      the other thing
// @column otherName string  its name
// @column details   map     what the claims say beside: title, capacity, role, from, to, on
// @column disputed  boolean whether somebody denies it
// @column speakers  list    who says so
// @column claims    list    the claims that say so
// @view graph
MATCH (t:Thing {id: $thing})-[r]-(other:Thing)
WHERE r.claims IS NOT NULL
CALL (r) {
  UNWIND r.claims AS id
  MATCH (c:Claim {id: id})-[:MADE_BY]->(speaker)
  WHERE $knownBy IS NULL OR c.knownOn <= $knownBy
  RETURN collect(DISTINCT speaker.id) AS speakers, collect(c.id) AS claims
}
WITH * WHERE claims <> []
RETURN CASE WHEN startNode(r) = t THEN 'out' ELSE 'in' END AS direction, type(r) AS relation, other.id AS other,
  other.name AS otherName,
  r {.title, .capacity, .role, .from, .to, .on} AS details,
  coalesce(r.disputed, false) AS disputed, speakers, claims
ORDER BY relation, direction, other, claims[0]
LIMIT $limit
