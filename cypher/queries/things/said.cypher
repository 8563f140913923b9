// What is said of a thing, claim by claim, and by which side
//
// Who speaks for a state counts to its side. A claim that denies another about the thing is among them. Relationships are
// not; things/relations has them.
// @param thing   id      energy-truce-2025 the thing
// @param knownBy date?   2025-04-01        only what had been said by then
// @param limit   integer 500               at most this many rows
// @column property   string what the claim gives a value of; null for a claim without
// @column value      any    the value: a number, words, or a date in EDTF
// @column unit       string its unit
// @column qualifier  string how it was hedged
// @column stance     string asserts, promises, denies …
// @column speaker    id     who says so
// @column side       id     the state for which the speaker speaks, or else the speaker
// @column said       string when, in EDTF; the day of publication where the document does not say
// @column document   id     in which document
// @column locator    string where in it
// @column paraphrase string what was said, in our words
// @column denies     id     the claim that it denies
// @column claim      id     the claim
MATCH (t:Thing {id: $thing})
CALL (t) {
  MATCH (t)<-[:ABOUT]-(c:Claim)
  WHERE c.relation IS NULL
  RETURN c, c.property AS property
  UNION
  MATCH (t)<-[:ABOUT]-(denied:Claim)<-[:DENIES]-(c:Claim)
  WHERE denied.relation IS NULL AND ($knownBy IS NULL OR denied.knownOn <= $knownBy)
  RETURN c, denied.property AS property
}
WITH DISTINCT c, property
WHERE ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
MATCH (c)-[:MADE_BY]->(speaker), (c)-[:STATED_IN]->(d)
RETURN property, c.value AS value, c.unit AS unit, c.qualifier AS qualifier, c.stance AS stance, speaker.id AS speaker,
  coalesce(speaker.side, speaker.id) AS side, coalesce(c.said, toString(c.knownOn)) AS said, d.id AS document,
  c.locator AS locator, c.paraphrase AS paraphrase,
  COLLECT { MATCH (c)-[:DENIES]->(denied:Claim) RETURN denied.id ORDER BY denied.id LIMIT 1 }[0] AS denies, c.id AS claim
ORDER BY property, c.knownOn, claim
LIMIT $limit
