// Who appoints mediators, and who they are
//
// A person who mediated, with the offices held: the body of the office is whoever gave the mandate.
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column person   id     the mediator
// @column name     string by name
// @column office   string the office: special envoy, head of mission …
// @column of       id     the state or organization that gave it
// @column from     string its first day, in EDTF
// @column to       string its last day, in EDTF
// @column mediated list   what the person mediated
// @column claims   list   the claims that say so
// @scans MEDIATED any mediator may be a person who was appointed
MATCH (p:Person)<-[:ABOUT {as: 'subject'}]-(c:Claim {relation: 'MEDIATED'})-[:ABOUT {as: 'object'}]->(what)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH p, what, c ORDER BY what.id, c.id
WITH p, collect(DISTINCT what.id) AS mediated, collect(c.id) AS mediations
MATCH (p)<-[:ABOUT {as: 'subject'}]-(c:Claim {relation: 'HELD_OFFICE'})-[:ABOUT {as: 'object'}]->(body)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH p, mediated, mediations, body, c ORDER BY c.id
WITH p, mediated, mediations, body, c.title AS office, c.from AS from, c.to AS to, collect(c.id) AS offices
RETURN p.id AS person, p.name AS name, office, body.id AS of, from, to, mediated, offices + mediations AS claims
ORDER BY person, from, office
LIMIT $limit
