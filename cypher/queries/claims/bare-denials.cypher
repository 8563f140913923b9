// Denials that stand without a counter-claim
//
// Somebody denies what another says, and nobody of the same side says what was the case instead: no other value for the same
// property, and no other object of the same relationship.
// @param about   id?     energy-truce-2025 only about this thing
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column topic      string the property or relationship
// @column value      any    the value that is denied
// @column speaker    id     who denies it
// @column side       id     for which side
// @column denied     list   the claims that are denied
// @column paraphrase string the denial, in our words
// @column claim      id     the denial
// @scans Claim denials are found among all that is said, unless one thing is asked about
CALL () {
  MATCH (:Thing {id: $about})<-[:ABOUT]-(c:Claim)
  RETURN DISTINCT c
  UNION ALL
  WITH $about AS about WHERE about IS NULL
  MATCH (c:Claim)
  WHERE c.stance = 'denies' AND c.topic IS NOT NULL
  RETURN c
}
MATCH (c)-[:MADE_BY]->(speaker)
WHERE c.stance = 'denies' AND c.topic IS NOT NULL
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH c, speaker, coalesce(speaker.side, speaker.id) AS side
MATCH (c)-[:ABOUT {as: 'subject'}]->(t)
WHERE NOT EXISTS {
  MATCH (t)<-[:ABOUT {as: 'subject'}]-(counter:Claim)-[:MADE_BY]->(other)
  WHERE NOT counter.stance IN ['denies', 'doubts']
    AND ((counter.property = c.property AND counter.value <> c.value) OR (counter.relation = c.relation AND counter.topic <> c.topic))
    AND (other = speaker OR EXISTS { (other)-[:BODY_OF|HELD_OFFICE]->{0,3}(:Actor {id: side}) })
    AND ($knownBy IS NULL OR counter.knownOn <= $knownBy) AND (counter.retractedAt IS NULL OR counter.retractedAt > $knownBy)
}
RETURN c.topic AS topic, c.value AS value, speaker.id AS speaker, side,
  COLLECT {
    MATCH (said:Claim {topic: c.topic})
    WHERE NOT said.stance IN ['denies', 'doubts'] AND (c.value IS NULL OR said.value = c.value)
      AND ($knownBy IS NULL OR said.knownOn <= $knownBy) AND (said.retractedAt IS NULL OR said.retractedAt > $knownBy)
    RETURN said.id ORDER BY said.id
  } AS denied, c.paraphrase AS paraphrase, c.id AS claim
ORDER BY topic, claim
LIMIT $limit
