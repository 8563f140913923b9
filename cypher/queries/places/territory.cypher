// Whose territory is it, according to whom?
// @param place   id?     kursk-region only this place
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column place    id      the place
// @column name     string  its name
// @column partOf   id      the state, or the larger place
// @column disputed boolean whether somebody denies it, or puts the place into another state
// @column speakers list    who says so
// @column deniedBy list    who denies it
// @column claims   list    the claims
// @scans PART_OF any place may be part of another, unless one place is asked about
CALL () {
  MATCH (:Place {id: $place})<-[:ABOUT {as: 'subject'}]-(c:Claim {relation: 'PART_OF'})
  RETURN DISTINCT c
  UNION ALL
  WITH $place AS place WHERE place IS NULL
  MATCH (c:Claim {relation: 'PART_OF'})
  RETURN c
}
MATCH (p:Place)<-[:ABOUT {as: 'subject'}]-(c)-[:ABOUT {as: 'object'}]->(whole)
WHERE ($place IS NULL OR p.id = $place)
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
MATCH (c)-[:MADE_BY]->(speaker)
WITH p, whole, c, speaker ORDER BY c.id
WITH p, whole, collect(DISTINCT CASE WHEN NOT c.stance IN ['denies', 'doubts'] THEN speaker.id END) AS speakers,
  collect(DISTINCT CASE WHEN c.stance IN ['denies', 'doubts'] THEN speaker.id END) AS deniedBy, collect(c.id) AS claims
WHERE speakers <> []
WITH p, collect({whole: whole, speakers: speakers, deniedBy: deniedBy, claims: claims}) AS versions
UNWIND versions AS version
RETURN p.id AS place, p.name AS name, version.whole.id AS partOf,
  version.deniedBy <> [] OR (version.whole:State AND any(v IN versions WHERE v.whole:State AND v.whole <> version.whole)) AS disputed,
  version.speakers AS speakers, version.deniedBy AS deniedBy, version.claims AS claims
ORDER BY place, partOf
LIMIT $limit
