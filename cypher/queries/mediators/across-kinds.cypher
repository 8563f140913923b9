// Mediators who work on both prisoner exchanges and ceasefires
//
// A ceasefire is an agreement whose kind names a ceasefire, a truce or a cessation of hostilities.
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column mediator   id     who
// @column name       string by name
// @column exchanges  list   the exchanges
// @column ceasefires list   the ceasefires, and the negotiations that produced one
// @column claims     list   the claims that say so
// @scans MEDIATED any mediator may have done both
MATCH (m:Actor)<-[:ABOUT {as: 'subject'}]-(c:Claim {relation: 'MEDIATED'})-[:ABOUT {as: 'object'}]->(what)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
CALL (what) {
  OPTIONAL MATCH (what) (()<-[:ABOUT {as: 'subject'}]-(k:Claim {relation: 'PRODUCED'} WHERE NOT k.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR k.knownOn <= $knownBy) AND (k.retractedAt IS NULL OR k.retractedAt > $knownBy))-[:ABOUT {as: 'object'}]->()){0,1} (a:Agreement)
  WHERE any(word IN ['ceasefire', 'truce', 'cessation'] WHERE toLower(a.kind) CONTAINS word)
  RETURN count(a) > 0 AS ceasefire
}
WITH m, what, c, ceasefire ORDER BY what.id, c.id
WITH m, collect(DISTINCT CASE WHEN what:Exchange THEN what.id END) AS exchanges, collect(DISTINCT CASE WHEN ceasefire THEN what.id END) AS ceasefires,
  collect(CASE WHEN ceasefire OR what:Exchange THEN c.id END) AS claims
WHERE exchanges <> [] AND ceasefires <> []
RETURN m.id AS mediator, m.name AS name, exchanges, ceasefires, claims
ORDER BY mediator
LIMIT $limit
