// What was known on a date, before later corrections
//
// Everything said by then, about a thing or at all, with what came after: whether the claim was taken back or corrected
// since, and whether a rival came up.
// @param on    date    2025-03-19 the day
// @param about id?     exchange-2025-03-19-wounded only about this thing
// @param limit    integer 100        at most this many rows
// @column topic       string  the property or relationship
// @column value       any     the value
// @column stance      string  asserts, promises, denies …
// @column speaker     id      who said so
// @column said        string  when, in EDTF
// @column retractedAt date    when it was taken back or corrected since
// @column correctedTo any     what its speaker put in its place
// @column rivalsSince list    claims with another value, or denials, that came up since
// @column claim       id      the claim
// @scans Claim all that was said by that day is read, unless one thing is asked about
CALL () {
  MATCH (:Thing {id: $about})<-[:ABOUT]-(c:Claim)
  RETURN DISTINCT c
  UNION ALL
  WITH $about AS about WHERE about IS NULL
  MATCH (c:Claim)
  WHERE c.knownOn <= $on
  RETURN c
}
MATCH (c)-[:MADE_BY]->(speaker)
WHERE c.topic IS NOT NULL AND c.knownOn <= $on AND (c.retractedAt IS NULL OR c.retractedAt > $on)
OPTIONAL MATCH (c)<-[:CORRECTS]-(correction:Claim)
WHERE correction.knownOn > $on
WITH c, speaker, head(collect(correction.value)) AS correctedTo
RETURN c.topic AS topic, c.value AS value, c.stance AS stance, speaker.id AS speaker, coalesce(c.said, toString(c.knownOn)) AS said,
  c.retractedAt AS retractedAt, correctedTo,
  COLLECT {
    MATCH (rival:Claim {topic: c.topic})
    WHERE rival.knownOn > $on AND (rival.value <> c.value OR (rival.stance = 'denies') <> (c.stance = 'denies'))
    RETURN rival.id ORDER BY rival.id
  } AS rivalsSince, c.id AS claim
ORDER BY topic, said, claim
LIMIT $limit
