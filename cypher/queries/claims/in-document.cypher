// What a document says, claim by claim, in its order
// @param document id      moscow-times-2025-03-19 the document
// @param knownBy  date?   2025-04-01              only what had been said by then
// @param limit    integer 200                     at most this many rows
// @column locator     string where in the document
// @column stance      string asserts, promises, denies …
// @column speaker     id     who says so
// @column paraphrase  string what was said, in our words
// @column property    string what the claim gives a value of
// @column value       any    the value
// @column unit        string its unit
// @column qualifier   string how it was hedged
// @column relation    string the relationship that it states
// @column subject     id     what it is about
// @column object      id     to what it is related
// @column said        string when, in EDTF; the day of publication where the document does not say
// @column retractedAt date   when it was taken back
// @column claim       id     the claim
MATCH (:Document {id: $document})<-[:STATED_IN]-(c:Claim)-[:MADE_BY]->(speaker)
WHERE $knownBy IS NULL OR c.knownOn <= $knownBy
RETURN c.locator AS locator, c.stance AS stance, speaker.id AS speaker, c.paraphrase AS paraphrase, c.property AS property,
  c.value AS value, c.unit AS unit, c.qualifier AS qualifier, c.relation AS relation,
  COLLECT { MATCH (c)-[:ABOUT {as: 'subject'}]->(t) RETURN t.id ORDER BY t.id LIMIT 1 }[0] AS subject,
  COLLECT { MATCH (c)-[:ABOUT {as: 'object'}]->(t) RETURN t.id ORDER BY t.id LIMIT 1 }[0] AS object,
  coalesce(c.said, toString(c.knownOn)) AS said,
  CASE WHEN $knownBy IS NULL OR c.retractedAt <= $knownBy THEN c.retractedAt END AS retractedAt, c.id AS claim
ORDER BY size(locator), locator, claim
LIMIT $limit
