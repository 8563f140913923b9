// What a claim says of other claims, and others of it
// @param claim   id      moscow-times-2025-03-19:putin-promised-wounded the claim
// @param knownBy date?   2025-04-01 only what had been said by then
// @param limit   integer 100        at most this many rows
// @column direction  string out if this claim says it of the other, in if the other says it of this one
// @column link       string DENIES, CONFIRMS, REPEATS, RETRACTS, CORRECTS or PREFERS
// @column claim      id     the other claim
// @column speaker    id     who makes the other
// @column said       string when, in EDTF
// @column paraphrase string what it says, in our words
MATCH (c:Claim {id: $claim})-[link:DENIES|CONFIRMS|REPEATS|RETRACTS|CORRECTS|PREFERS]-(other:Claim)-[:MADE_BY]->(speaker)
WITH c, link, other, speaker, startNode(link) AS saying
WHERE ($knownBy IS NULL OR saying.knownOn <= $knownBy) AND (saying.retractedAt IS NULL OR saying.retractedAt > $knownBy)
RETURN CASE saying WHEN c THEN 'out' ELSE 'in' END AS direction, type(link) AS link, other.id AS claim, speaker.id AS speaker,
  coalesce(other.said, toString(other.knownOn)) AS said, other.paraphrase AS paraphrase
ORDER BY direction DESC, link, claim
LIMIT $limit
