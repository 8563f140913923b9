// Who said it first, and in which document
//
// For each statement about a thing: the earliest claim that makes it. Where the document does not say when the speaker
// spoke, the day of publication stands in.
// @param about    id      exchange-2025-03-19-wounded the thing
// @param property string? count                       only this property, or this relationship
// @param limit    integer 100                         at most this many rows
// @column topic     string  the property or relationship
// @column value     any     the value; null for a relationship
// @column stance    string  asserts, promises, denies …
// @column speaker   id      who said it first
// @column said      string  when, in EDTF
// @column document  id      in which document
// @column saidBy    integer how many speakers say the same
// @column claim     id      the claim
MATCH (t:Thing {id: $about})<-[:ABOUT]-(c:Claim)-[:MADE_BY]->(speaker)
WHERE c.topic IS NOT NULL AND ($property IS NULL OR $property IN [c.property, c.relation]) AND c.retractedAt IS NULL
MATCH (c)-[:STATED_IN]->(d)
WITH c, speaker, d ORDER BY coalesce(c.saidEarliest, c.knownOn), EXISTS { (c)-[:REPEATS]->() }, d.publishedOn, c.id
WITH c.topic AS topic, c.value AS value, c.stance = 'denies' AS denied, collect({claim: c, speaker: speaker.id, document: d.id}) AS said
WITH topic, value, said[0] AS first, COUNT { UNWIND said AS s RETURN DISTINCT s.speaker } AS saidBy
RETURN topic, value, first.claim.stance AS stance, first.speaker AS speaker,
  coalesce(first.claim.said, toString(first.claim.knownOn)) AS said, first.document AS document, saidBy, first.claim.id AS claim
ORDER BY topic, said, claim
LIMIT $limit
