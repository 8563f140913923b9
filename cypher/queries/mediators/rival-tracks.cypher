// Where rival mediation tracks overlap in time
//
// Two negotiations with a common party or participant, no common mediator, and days that overlap. An end that nobody names
// leaves a track open.
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column one             id   a negotiation
// @column oneMediators    list its mediators
// @column other           id   another
// @column otherMediators  list its mediators
// @column common          list who takes part in both
// @column from            date the first day of the overlap
// @column to              date its last day; null if open
// @column claims          list the claims that name the mediators
// @view timeline from to
// @scans MEDIATED any two mediated negotiations may be rivals
MATCH (n:Negotiation)<-[:ABOUT {as: 'object'}]-(c:Claim {relation: 'MEDIATED'})-[:ABOUT {as: 'subject'}]->(m)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH n, m, c ORDER BY m.id, c.id
WITH n, collect(DISTINCT m.id) AS mediators, collect(c.id) AS claims
CALL (n) {
  MATCH (n)<-[:ABOUT]-(c:Claim)
  WHERE c.property IN ['when', 'startsOn', 'endsOn'] AND NOT c.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  RETURN min(CASE WHEN c.property <> 'endsOn' THEN c.earliest END) AS begin,
    max(CASE WHEN c.property <> 'startsOn' THEN c.latest END) AS end
}
MATCH (n)<-[:ABOUT {as: 'object'}]-(x:Claim)-[:ABOUT {as: 'subject'}]->(who:Actor)
WHERE x.relation IN ['PARTY_TO', 'TOOK_PART_IN'] AND NOT x.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR x.knownOn <= $knownBy) AND (x.retractedAt IS NULL OR x.retractedAt > $knownBy)
WITH DISTINCT who, n, mediators, claims, begin, end ORDER BY who.id
WITH who, collect({n: n, mediators: mediators, claims: claims, begin: begin, end: end}) AS tracks
UNWIND tracks AS one
UNWIND tracks AS other
WITH who, one, other
WHERE one.n.id < other.n.id AND none(m IN one.mediators WHERE m IN other.mediators)
  AND one.begin <= coalesce(other.end, one.begin) AND other.begin <= coalesce(one.end, other.begin)
WITH one, other, collect(who.id) AS common
RETURN one.n.id AS one, one.mediators AS oneMediators, other.n.id AS other, other.mediators AS otherMediators, common,
  CASE WHEN one.begin > other.begin THEN one.begin ELSE other.begin END AS from,
  CASE WHEN one.end < other.end OR other.end IS NULL THEN one.end ELSE other.end END AS to,
  one.claims + other.claims AS claims
ORDER BY from, one, other
LIMIT $limit
