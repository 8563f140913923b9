// What is dated about a thing and what it is related to
//
// The days that somebody gives for the thing itself, for its relationships, and for the things that it is related to; those
// nearest to the day asked about first, and without a day the latest first.
// @param thing   id      energy-truce-2025 the thing
// @param around  date?   2025-03-19        the day in the middle
// @param knownBy date?   2025-04-01        only what had been said by then
// @param limit   integer 100               at most this many rows
// @column from     string the first day, in EDTF
// @column to       string the last day, in EDTF, where it lasts
// @column earliest date   the earliest day that from can mean
// @column what     id     what is dated
// @column name     string its name
// @column kind     string what it is
// @column dated    string the property that the day is of, or the relationship
// @column speakers list   who says so
// @column claims   list   the claims that say so
// @view timeline from to
MATCH (t:Thing {id: $thing})
CALL (t) {
  MATCH (t)<-[:ABOUT]-(c:Claim)
  WHERE c.property IS NOT NULL AND c.earliest IS NOT NULL
  RETURN t AS what, c.property AS dated, c.value AS from, null AS to, c.earliest AS earliest, c
  UNION
  MATCH (t)<-[mine:ABOUT]-(c:Claim)-[its:ABOUT]->(what:Thing)
  WHERE c.relation IS NOT NULL AND mine.as <> its.as AND coalesce(c.onEarliest, c.fromEarliest, c.toEarliest) IS NOT NULL
  RETURN what, c.relation AS dated, coalesce(c.on, c.from) AS from, c.to AS to, coalesce(c.onEarliest, c.fromEarliest, c.toEarliest) AS earliest, c
  UNION
  MATCH (t)<-[:ABOUT]-(r:Claim)-[:ABOUT]->(what:Thing)
  WHERE r.relation IS NOT NULL AND what <> t AND NOT r.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR r.knownOn <= $knownBy) AND (r.retractedAt IS NULL OR r.retractedAt > $knownBy)
  WITH DISTINCT what
  MATCH (what)<-[:ABOUT {as: 'subject'}]-(c:Claim)
  WHERE c.property IN ['when', 'agreedOn', 'announcedOn', 'startsOn', 'endsOn'] AND c.earliest IS NOT NULL
  RETURN what, c.property AS dated, c.value AS from, null AS to, c.earliest AS earliest, c
}
WITH what, dated, from, to, earliest, c
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
MATCH (c)-[:MADE_BY]->(speaker)
WITH what, dated, from, to, earliest, speaker, c ORDER BY c.id
WITH what, dated, from, to, earliest, collect(DISTINCT speaker.id) AS speakers, collect(c.id) AS claims
RETURN from, to, earliest, what.id AS what, what.name AS name,
  head([label IN labels(what) WHERE NOT label IN ['Thing', 'Actor', 'Mediator']]) AS kind, dated, speakers, claims
ORDER BY abs(duration.inDays(coalesce($around, date('9999-12-31')), earliest).days), what, dated, from, to
LIMIT $limit
