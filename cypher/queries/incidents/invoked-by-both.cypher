// Incidents that both sides invoke, and against whom
//
// Two sides that each attribute the same incident, or each call it a breach.
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column incident id   what happened
// @column name     string what it is called
// @column versions list each side's version: whom it accuses, and the claims
// @column claims   list all of these claims
// @scans ATTRIBUTED_TO any incident may be attributed by two sides
MATCH (i:Incident)<-[:ABOUT {as: 'subject'}]-(c:Claim)-[:ABOUT {as: 'object'}]->(accused)
WHERE c.relation = 'ATTRIBUTED_TO' AND NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
MATCH (c)-[:MADE_BY]->(speaker)
WITH i, coalesce(speaker.side, speaker.id) AS side, speaker.side IS NOT NULL OR speaker:State AS isSide, accused, c ORDER BY side, accused.id, c.id
WHERE isSide
WITH i, side, collect(DISTINCT accused.id) AS accused, collect(c.id) AS claims
WITH i, collect({side: side, accuses: accused, claims: claims}) AS versions
WHERE size(versions) > 1
RETURN i.id AS incident, i.name AS name, versions, reduce(all = [], v IN versions | all + v.claims) AS claims
ORDER BY incident
LIMIT $limit
