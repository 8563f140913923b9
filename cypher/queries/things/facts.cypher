// What is said of a thing, property by property
//
// One row for each value that somebody gives. Rival values stand side by side; nothing is averaged and nothing is hidden.
// @param thing   id      exchange-2025-03-19 the thing
// @param knownBy date?   2025-04-01          only what had been said by then
// @param limit   integer 100                 at most this many rows
// @column property  string what the value is of
// @column value     any    the value: a number, words, or a date in EDTF
// @column unit      string its unit
// @column qualifier string how it was hedged: about, nearly, more than …
// @column stance    list   what the speakers do with it: asserts, promises, denies …
// @column speakers  list   who says it
// @column disputed  boolean whether the claims about this property disagree
// @column claims    list   the claims that say it
MATCH (t:Thing {id: $thing})<-[:ABOUT]-(c:Claim)-[:MADE_BY]->(speaker)
WHERE c.property IS NOT NULL
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH t, c, speaker ORDER BY c.id
WITH t, c.property AS property, c.value AS value, c.unit AS unit, c.qualifier AS qualifier,
  collect(DISTINCT c.stance) AS stance, collect(DISTINCT speaker.id) AS speakers, collect(c.id) AS claims
RETURN property, value, unit, qualifier, stance, speakers, property IN coalesce(t.disputed, []) AS disputed, claims
ORDER BY property, claims[0]
LIMIT $limit
