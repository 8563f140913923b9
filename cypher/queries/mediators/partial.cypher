// Mediators that are also a party, or a supporter of one, elsewhere
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column mediator id     who mediates
// @column name     string by name
// @column mediated list   what
// @column relation string PARTY_TO, SIGNED, SUPPORTS, REJECTED or ATTRIBUTED_TO: an incident is attributed to it
// @column what     id     elsewhere
// @column whatName string its name
// @column claims   list   the claims that make it a party or supporter there
// @scans MEDIATED any mediator may be a party elsewhere
MATCH (m:Actor)<-[:ABOUT {as: 'subject'}]-(c:Claim {relation: 'MEDIATED'})-[:ABOUT {as: 'object'}]->(mediated)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH m, collect(DISTINCT mediated.id) AS mediated
MATCH (who:Actor)-[:BODY_OF|HELD_OFFICE]->{0,2}(m)
WITH DISTINCT m, mediated, who
MATCH (who)<-[own:ABOUT]-(c:Claim)-[:ABOUT]->(what:Thing)
WHERE what <> who AND what <> m AND NOT what.id IN mediated AND NOT c.stance IN ['denies', 'doubts']
  AND ((own.as = 'subject' AND c.relation IN ['PARTY_TO', 'SIGNED', 'SUPPORTS', 'REJECTED']) OR (own.as = 'object' AND c.relation = 'ATTRIBUTED_TO'))
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH m, mediated, c.relation AS relation, what, c ORDER BY c.id
WITH m, mediated, relation, what, collect(c.id) AS claims
RETURN m.id AS mediator, m.name AS name, mediated, relation, what.id AS what, what.name AS whatName, claims
ORDER BY mediator, relation, what
LIMIT $limit
