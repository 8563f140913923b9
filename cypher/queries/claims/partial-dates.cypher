// Which dates are partial or doubtful, and how that changes an answer
//
// On the days between earliest and latest an answer says "possible", outside them it is certain. "Days" is how many days
// stay open.
// @param about   id?     energy-truce-2025 only about this thing
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column about    id      the thing
// @column name     string  its name
// @column property string  what is dated: when, startsOn, from, said …
// @column date     string  the date, in EDTF
// @column earliest date    the first day it can mean
// @column latest   date    the last
// @column days     integer how many days stay open
// @column effect   string  what it does to answers
// @column speaker  id      who gives it
// @column claim    id      the claim
// @scans Claim any may have a date that is not complete, unless one thing is asked about
CALL () {
  MATCH (:Thing {id: $about})<-[:ABOUT]-(c:Claim)
  RETURN DISTINCT c
  UNION ALL
  WITH $about AS about WHERE about IS NULL
  MATCH (c:Claim)
  RETURN c
}
MATCH (c)-[:MADE_BY]->(speaker)
WHERE ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
UNWIND [
  [c.property, c.value, c.earliest, c.latest, coalesce(c.doubtful, false)], ['from', c.from, c.fromEarliest, c.fromLatest, c.from =~ '.*[?~%]'],
  ['to', c.to, c.toEarliest, c.toLatest, c.to =~ '.*[?~%]'], ['on', c.on, c.onEarliest, c.onLatest, c.on =~ '.*[?~%]'],
  ['said', c.said, c.saidEarliest, c.saidLatest, c.said =~ '.*[?~%]']
] AS dated
WITH c, speaker, dated WHERE dated[2] IS NOT NULL AND (dated[2] <> dated[3] OR dated[4])
MATCH (c)-[about:ABOUT {as: 'subject'}]->(t)
RETURN t.id AS about, t.name AS name, dated[0] AS property, dated[1] AS date, dated[2] AS earliest, dated[3] AS latest,
  duration.inDays(dated[2], dated[3]).days + 1 AS days,
  CASE
    WHEN dated[0] IN ['startsOn', 'agreedOn', 'endsOn'] THEN 'in force is "possible" between these days'
    WHEN dated[0] IN ['from', 'to'] THEN 'the tenure is "possible" between these days'
    WHEN dated[0] = 'said' THEN 'known for certain only from the last of these days'
    ELSE 'its order and distance to others are "possible" between these days'
  END AS effect, speaker.id AS speaker, c.id AS claim
ORDER BY about, property, claim
LIMIT $limit
