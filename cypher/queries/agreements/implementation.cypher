// Which provisions were carried out, in whose word
// @param agreement id?    energy-truce-2025 only this agreement
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column agreement  id     the agreement
// @column provision  id     the provision
// @column text       string the obligation, in our words
// @column carriedOut any    true, false, in part …; null if nobody says
// @column speakers   list   who says so
// @column claims     list   the claims that name the obligation, and those that say so
// @scans HAS_PROVISION each provision is a row, unless one agreement is asked about
CALL () {
  MATCH (:Agreement {id: $agreement})<-[:ABOUT {as: 'subject'}]-(has:Claim {relation: 'HAS_PROVISION'})
  RETURN DISTINCT has
  UNION ALL
  WITH $agreement AS agreement WHERE agreement IS NULL
  MATCH (has:Claim {relation: 'HAS_PROVISION'})
  RETURN has
}
MATCH (a:Agreement)<-[:ABOUT {as: 'subject'}]-(has)-[:ABOUT {as: 'object'}]->(p:Provision)
WHERE ($agreement IS NULL OR a.id = $agreement) AND NOT has.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR has.knownOn <= $knownBy) AND (has.retractedAt IS NULL OR has.retractedAt > $knownBy)
WITH a, p, has ORDER BY has.id
WITH a, p, collect(has.id) AS agreed
OPTIONAL MATCH (p)<-[:ABOUT]-(c:Claim {property: 'carriedOut'})-[:MADE_BY]->(speaker)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH a, p, agreed, c, speaker ORDER BY c.id
WITH a, p, agreed, c.value AS carriedOut, collect(DISTINCT speaker.id) AS speakers, collect(DISTINCT c.id) AS said
RETURN a.id AS agreement, p.id AS provision, p.text AS text, carriedOut, speakers, agreed + said AS claims
ORDER BY agreement, provision, said[0]
LIMIT $limit
