// What the parties agree on
//
// Statements that two or more sides make, and that neither denies. A side is a state, with all who speak for it.
// @param about   id?     exchange-2025-03-19 only about this thing
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column topic    string the property or relationship
// @column value    any    the value; null for a relationship
// @column sides    list   the sides that say so
// @column speakers list   who says it for them
// @column claims   list   the claims that say it
// @scans Claim whatever two sides say may be what they agree on, unless one thing is asked about
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
WHERE c.topic IS NOT NULL
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH c, speaker, CASE WHEN speaker:State THEN speaker.id ELSE speaker.side END AS side ORDER BY side, c.id
WITH c.topic AS topic, c.value AS value, collect({claim: c, speaker: speaker.id, side: side}) AS said
WITH topic, value, [s IN said WHERE s.side IS NOT NULL AND NOT s.claim.stance IN ['denies', 'doubts']] AS yes, [s IN said WHERE s.claim.stance = 'denies'] AS no
WITH topic, value, yes, no, COLLECT { UNWIND yes AS s RETURN DISTINCT s.side AS side ORDER BY side } AS sides
WHERE size(sides) > 1 AND none(s IN no WHERE s.side IN sides)
RETURN topic, value, sides, COLLECT { UNWIND yes AS s RETURN DISTINCT s.speaker AS speaker ORDER BY speaker } AS speakers, [s IN yes | s.claim.id] AS claims
ORDER BY topic, claims[0]
LIMIT $limit
