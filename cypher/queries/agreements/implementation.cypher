// Which provisions were carried out, in whose word
// @param agreement id?    energy-truce-2025 only this agreement
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column agreement  id     the agreement
// @column provision  id     the provision
// @column text       string the obligation, in our words
// @column carriedOut any    true, false, in part …; null if nobody says
// @column speakers   list   who says so
// @column claims     list   the claims that say so
MATCH (a:Agreement)-[:HAS_PROVISION]->(p:Provision)
WHERE $agreement IS NULL OR a.id = $agreement
OPTIONAL MATCH (p)<-[:ABOUT]-(c:Claim {property: 'carriedOut'})-[:MADE_BY]->(speaker)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH a, p, c, speaker ORDER BY c.id
WITH a, p, c.value AS carriedOut, collect(DISTINCT speaker.id) AS speakers, collect(DISTINCT c.id) AS claims
RETURN a.id AS agreement, p.id AS provision, p.text AS text, carriedOut, speakers, claims
ORDER BY agreement, provision, claims[0]
LIMIT $limit
