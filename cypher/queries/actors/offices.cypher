// Who held which office on a date
//
// A tenure whose first and last day are known is certain or not. One without a last day is certain until the day the source
// spoke, and possible after it; one that a source only mentions is certain on that day, and possible on others. Both days are part of the tenure.
// @param on      date    2025-03-19 the day asked about
// @param person  id?     zelensky   only this person's offices
// @param of      id?     ukraine    only offices of this state or organization
// @param title   string? President  only offices with this title
// @param knownBy date?   2025-04-01 only what had been said by then
// @param limit   integer 100        at most this many rows
// @column person   id     who
// @column name     string by name
// @column office   string the office
// @column of       id     of which state or organization
// @column from     string the first day, in EDTF
// @column to       string the last day, in EDTF
// @column status   string certain or possible
// @column speakers list   who says so
// @column claims   list   the claims that say so
// @scans HELD_OFFICE any may have been held on that day, unless one person is asked about
CALL () {
  MATCH (:Person {id: $person})<-[:ABOUT {as: 'subject'}]-(c:Claim {relation: 'HELD_OFFICE'})
  RETURN DISTINCT c
  UNION ALL
  WITH $person AS person WHERE person IS NULL
  MATCH (c:Claim {relation: 'HELD_OFFICE'})
  RETURN c
}
MATCH (p:Person)<-[:ABOUT {as: 'subject'}]-(c)-[:ABOUT {as: 'object'}]->(body:Actor)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($person IS NULL OR p.id = $person) AND ($of IS NULL OR body.id = $of)
  AND ($title IS NULL OR toLower(c.title) = toLower($title))
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  AND NOT coalesce(c.fromEarliest > $on, false) AND NOT coalesce(c.toLatest < $on, false)
MATCH (c)-[:MADE_BY]->(speaker)
WITH p, body, c, speaker ORDER BY c.id
WITH p, body, c.title AS office, c.from AS from, c.to AS to, collect(DISTINCT speaker.id) AS speakers, collect(c.id) AS claims,
  any(certain IN collect(
    coalesce(c.fromLatest <= $on, c.knownOn = $on) AND coalesce(c.toEarliest >= $on, $on <= c.knownOn)
  ) WHERE certain) AS certain
RETURN p.id AS person, p.name AS name, office, body.id AS of, from, to,
  CASE WHEN certain THEN 'certain' ELSE 'possible' END AS status, speakers, claims
ORDER BY of, office, person, from
LIMIT $limit
