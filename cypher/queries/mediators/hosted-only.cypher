// Who hosted without mediating
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column host     id     who
// @column name     string by name
// @column hosted   list   what they hosted and did not mediate
// @column speakers list   who says so
// @column claims   list   the claims that say so
// @scans HOSTED any host may not have mediated
MATCH (h:Thing)<-[:ABOUT {as: 'subject'}]-(c:Claim {relation: 'HOSTED'})-[:ABOUT {as: 'object'}]->(what)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  AND NOT EXISTS {
    MATCH (h)<-[:ABOUT {as: 'subject'}]-(m:Claim {relation: 'MEDIATED'})-[:ABOUT {as: 'object'}]->(what)
    WHERE NOT m.stance IN ['denies', 'doubts']
      AND ($knownBy IS NULL OR m.knownOn <= $knownBy) AND (m.retractedAt IS NULL OR m.retractedAt > $knownBy)
  }
MATCH (c)-[:MADE_BY]->(speaker)
WITH h, what, c, speaker ORDER BY what.id, c.id
RETURN h.id AS host, h.name AS name, collect(DISTINCT what.id) AS hosted, collect(DISTINCT speaker.id) AS speakers, collect(c.id) AS claims
ORDER BY host
LIMIT $limit
