// Which third parties work together
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column one      id      a mediator
// @column other    id      another
// @column times    integer how many exchanges, agreements and negotiations both mediated
// @column what     list    which
// @column claims   list    the claims that say so
// @view graph one other times
// @scans MEDIATED any two mediations may be of one thing
MATCH (what:Thing)<-[:ABOUT {as: 'object'}]-(c:Claim {relation: 'MEDIATED'})-[:ABOUT {as: 'subject'}]->(m:Actor)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH what, m, c ORDER BY c.id
WITH what, m, collect(c.id) AS claims ORDER BY m.id
WITH what, collect({m: m, claims: claims}) AS team
WHERE size(team) > 1
UNWIND team AS one
UNWIND team AS other
WITH what, one, other ORDER BY what.id
WHERE one.m.id < other.m.id
WITH one.m.id AS one, other.m.id AS other, collect(what.id) AS what, collect(one.claims + other.claims) AS lists
RETURN one, other, size(what) AS times, what, reduce(all = [], list IN lists | all + list) AS claims
ORDER BY times DESC, one, other
LIMIT $limit
