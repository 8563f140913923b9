// What rests on one side's word alone
//
// Statements that only one side makes: all their speakers speak for the same state, or are the same actor. Statements of
// media and others without a side count as nobody's word but their own.
// @param about   id?     krasnodar-oil-depot-2025-03-19 only about this thing
// @param knownBy date?   2025-04-01                     only what had been said by then
// @param limit   integer 100                            at most this many rows
// @column topic    string  the property or relationship
// @column value    any     the value; null for a relationship
// @column side     id      whose word it is
// @column speakers list    who says it
// @column denied   boolean whether somebody denies it
// @column claims   list    the claims that say it
// @scans Claim what only one side says is known when all is read, unless one thing is asked about
CALL () {
  MATCH (:Thing {id: $about})<-[:ABOUT]-(c:Claim)
  RETURN DISTINCT c
  UNION ALL
  WITH $about AS about WHERE about IS NULL
  MATCH (c:Claim)
  WHERE c.topic IS NOT NULL
  RETURN c
}
MATCH (c)-[:MADE_BY]->(speaker)
WHERE c.topic IS NOT NULL AND NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH c, speaker, coalesce(speaker.side, speaker.id) AS side ORDER BY c.id
WITH c.topic AS topic, c.value AS value, collect(DISTINCT side) AS sides, collect(DISTINCT speaker.id) AS speakers,
  collect(c.id) AS claims
WHERE size(sides) = 1
RETURN topic, value, sides[0] AS side, speakers,
  EXISTS {
    MATCH (d:Claim {topic: topic, stance: 'denies'})
    WHERE ($knownBy IS NULL OR d.knownOn <= $knownBy) AND (d.retractedAt IS NULL OR d.retractedAt > $knownBy)
  } OR EXISTS {
    MATCH (said:Claim)<-[:DENIES]-(d:Claim)
    WHERE said.id IN claims AND ($knownBy IS NULL OR d.knownOn <= $knownBy) AND (d.retractedAt IS NULL OR d.retractedAt > $knownBy)
  } AS denied, claims
ORDER BY side, topic, claims[0]
LIMIT $limit
