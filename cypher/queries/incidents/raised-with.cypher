// Allegations that were taken to a third party, and when
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column incident id     what happened
// @column name     string what it is called
// @column with     id     the third party
// @column on       string when, in EDTF; where nobody says, when it was said
// @column speakers list   who says so
// @column claims   list   the claims that say so
// @scans RAISED_WITH each is a row
MATCH (i:Incident)<-[:ABOUT {as: 'subject'}]-(c:Claim {relation: 'RAISED_WITH'})-[:ABOUT {as: 'object'}]->(third:Actor)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
MATCH (c)-[:MADE_BY]->(speaker)
WITH i, third, coalesce(c.on, c.said, toString(c.knownOn)) AS on, c, speaker ORDER BY c.id
RETURN i.id AS incident, i.name AS name, third.id AS with, on, collect(DISTINCT speaker.id) AS speakers, collect(c.id) AS claims
ORDER BY on, incident, with
LIMIT $limit
