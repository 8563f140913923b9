// What is disputed: rival claims side by side
//
// A figure is disputed where two speakers, or one speaker in two stances, give different values for the same property of
// the same thing, or where somebody denies what another says. Two dates are rivals only where the days they can mean lie
// apart. A hedged figure (nearly, about) does not open a dispute, but is shown in one; a floor or a ceiling (more than, at
// most) opens one with an exact figure only where the two cannot both be so; two floors of different speakers are rivals. A
// relationship is disputed where somebody denies it.
// @param about   id?     exchange-2025-03-19-wounded only disputes about this thing
// @param knownBy date?   2025-04-01                  only what had been said by then
// @param limit   integer 200                         at most this many rows
// @column topic      string the property of a thing, or the relationship, that the claims are about
// @column about      id     the thing
// @column aboutName  string its name
// @column value      any    the value given; for a relationship, asserted, denied or doubted
// @column unit       string the value's unit
// @column qualifier  string how it was hedged
// @column stance     string what the speaker does with it: asserts, promises, denies …
// @column speaker    id     who says so
// @column said       string when, in EDTF; the day of publication where the document does not say
// @column document   id     in which document
// @column paraphrase string what was said, in our words
// @column claim      id     the claim
// @scans Claim,DENIES any topic may have rivals, unless one thing is asked about

// First what may be a dispute at all, by a glance at each topic's values; only those are looked at claim by claim.
CALL () {
  MATCH (:Thing {id: $about})<-[:ABOUT]-(c:Claim)
  RETURN c.topic AS topic
  UNION
  WITH $about AS about WHERE about IS NULL
  MATCH (c:Claim)
  WHERE c.topic IS NOT NULL
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  WITH c.topic AS topic, count(*) AS claims, count(DISTINCT c.value) AS values, count(DISTINCT c.unit) AS units,
    max(toInteger(c.stance = 'denies')) AS denies
  WHERE claims > 1 AND (values > 1 OR units > 1 OR denies = 1)
  RETURN topic
  UNION
  WITH $about AS about WHERE about IS NULL
  MATCH (:Claim)-[:DENIES]->(c:Claim)
  RETURN c.topic AS topic
}
WITH topic
WHERE topic IS NOT NULL
CALL (topic) {
  MATCH (c:Claim {topic: topic})
  RETURN c, c.stance = 'denies' AS denies
  UNION
  MATCH (denied:Claim {topic: topic})<-[:DENIES]-(c:Claim)
  WHERE $knownBy IS NULL OR denied.knownOn <= $knownBy
  RETURN c, true AS denies
}
WITH topic, c, max(toInteger(denies)) = 1 AS denies
WHERE ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
MATCH (c)-[:MADE_BY]->(speaker)
WITH topic, c, speaker, denies ORDER BY c.knownOn, c.id
WITH topic, collect({claim: c, speaker: speaker.id, denies: denies}) AS rivals
WHERE size(rivals) > 1
WITH topic, rivals, [r IN rivals WHERE NOT r.denies AND r.claim.stance <> 'doubts'] AS affirming
WHERE affirming <> []
  AND (
    any(r IN rivals WHERE r.denies)
    OR any(a IN affirming WHERE a.claim.property IS NOT NULL AND any(b IN affirming WHERE
      (a.claim.value <> b.claim.value OR coalesce(a.claim.unit <> b.claim.unit, false))
      AND (a.speaker <> b.speaker OR a.claim.stance <> b.claim.stance)
      AND NOT coalesce(a.claim.qualifier IN ['about', 'nearly'], false)
      AND CASE
        WHEN b.claim.qualifier IN ['about', 'nearly'] THEN false
        WHEN a.claim.qualifier IS NOT NULL OR b.claim.qualifier IS NULL THEN a.claim.qualifier IS NULL OR b.claim.qualifier IS NOT NULL
        WHEN b.claim.qualifier = 'more than' THEN coalesce(a.claim.value <= b.claim.value, true)
        WHEN b.claim.qualifier = 'at least' THEN coalesce(a.claim.value < b.claim.value, true)
        WHEN b.claim.qualifier = 'less than' THEN coalesce(a.claim.value >= b.claim.value, true)
        ELSE coalesce(a.claim.value > b.claim.value, true)
      END
      AND (a.claim.earliest IS NULL OR b.claim.earliest IS NULL OR a.claim.latest < b.claim.earliest OR b.claim.latest < a.claim.earliest)))
  )
UNWIND rivals AS rival
WITH topic, rival.claim AS c, rival.speaker AS speaker, rival.denies AS denies
MATCH (c)-[:STATED_IN]->(d:Document)
CALL (c) {
  MATCH (c)-[about:ABOUT]->(t:Thing)
  RETURN t ORDER BY about.as DESC, t.id LIMIT 1
}
RETURN topic, t.id AS about, t.name AS aboutName,
  CASE
    WHEN denies AND (c.topic <> topic OR c.value IS NULL) THEN 'denied'
    ELSE coalesce(c.value, CASE c.stance WHEN 'doubts' THEN 'doubted' ELSE 'asserted' END)
  END AS value,
  c.unit AS unit, c.qualifier AS qualifier, c.stance AS stance, speaker,
  coalesce(c.said, toString(c.knownOn)) AS said, d.id AS document, c.paraphrase AS paraphrase, c.id AS claim
ORDER BY topic, c.knownOn, claim
LIMIT $limit
