// All offices of a person, or all who held one of a state or an organisation
// @param person  id?     putin      only this person
// @param of      id?     russia     only offices of this state or organisation
// @param knownBy date?   2027-01-01 only what had been said by then
// @param limit   integer 500        at most this many rows
// @column person  id      who
// @column name    string  by name
// @column offices integer how many tenures
// @column tenures list    each: office, of, from, to, speaker
// @column claims  list    the claims that say so
// @view timeline tenures
// @scans HELD_OFFICE each is a row, unless one person is asked about
CALL () {
  MATCH (:Person {id: $person})<-[:ABOUT {as: 'subject'}]-(c:Claim {relation: 'HELD_OFFICE'})
  RETURN DISTINCT c
  UNION ALL
  WITH $person AS person WHERE person IS NULL
  MATCH (c:Claim {relation: 'HELD_OFFICE'})
  RETURN c
}
MATCH (p:Person)<-[:ABOUT {as: 'subject'}]-(c)-[:ABOUT {as: 'object'}]->(body:Actor)
WHERE ($person IS NULL OR p.id = $person) AND ($of IS NULL OR body.id = $of) AND NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
MATCH (c)-[:MADE_BY]->(speaker)
WITH p, c, body, speaker ORDER BY c.fromEarliest, c.toEarliest, c.id
WITH p, collect({office: c.title, role: c.role, of: body.id, from: c.from, to: c.to, by: speaker.id}) AS tenures, collect(c.id) AS claims
RETURN p.id AS person, p.name AS name, size(tenures) AS offices, tenures, claims
ORDER BY offices DESC, person
LIMIT $limit
