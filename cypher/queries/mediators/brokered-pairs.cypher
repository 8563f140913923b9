// Which third parties broker between which pairs, how often, how recently
// @param mediator id?     uae        only this mediator
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column mediator id      who brokers
// @column one      id      between whom
// @column other    id      and whom
// @column times    integer how many exchanges, agreements and negotiations
// @column last     date    the last day of any of them that is known for certain
// @column what     list    which
// @column claims   list    the claims that credit the mediator
// @view graph one other mediator
// @scans MEDIATED each mediation has its pairs, unless one mediator is asked about
CALL () {
  MATCH (:Actor {id: $mediator})<-[:ABOUT {as: 'subject'}]-(c:Claim {relation: 'MEDIATED'})
  RETURN DISTINCT c
  UNION ALL
  WITH $mediator AS mediator WHERE mediator IS NULL
  MATCH (c:Claim {relation: 'MEDIATED'})
  RETURN c
}
MATCH (m:Actor)<-[:ABOUT {as: 'subject'}]-(c)-[:ABOUT {as: 'object'}]->(what)
WHERE ($mediator IS NULL OR m.id = $mediator) AND NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH m, what, c ORDER BY c.id
WITH m, what, collect(c.id) AS claims
CALL (m, what) {
  MATCH (what)<-[:ABOUT {as: 'object'}]-(k:Claim)-[:ABOUT {as: 'subject'}]->(party:Actor)
  WHERE k.relation IN ['PARTY_TO', 'SIGNED', 'TOOK_PART_IN'] AND party <> m AND NOT k.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR k.knownOn <= $knownBy) AND (k.retractedAt IS NULL OR k.retractedAt > $knownBy)
  RETURN collect(DISTINCT party) AS parties
}
UNWIND parties AS one
UNWIND parties AS other
WITH m, what, claims, one, other
WHERE one.id < other.id
CALL (what) {
  OPTIONAL MATCH (what)<-[:ABOUT]-(c:Claim)
  WHERE c.property IN ['when', 'agreedOn', 'startsOn'] AND NOT c.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  RETURN max(c.earliest) AS day
}
WITH DISTINCT m, one, other, what, day, claims ORDER BY day, what.id
WITH m, one, other, count(what) AS times, max(day) AS last, collect(what.id) AS what, collect(claims) AS lists
RETURN m.id AS mediator, one.id AS one, other.id AS other, times, last, what, reduce(all = [], list IN lists | all + list) AS claims
ORDER BY times DESC, mediator, one, other
LIMIT $limit
