// Groups of mediators: when they were active, and with which members
//
// A group is an organization that mediated and that somebody says others are part of.
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column group   id     the group
// @column name    string by name
// @column members list   its members, each with from and to where somebody says so
// @column first   date   the first day of anything it mediated
// @column last    date   the last
// @column what    list   what it mediated
// @column claims  list   the claims behind membership and mediation
// @view timeline first last
// @scans MEDIATED any mediator may be a group
MATCH (g:Organization)<-[:ABOUT {as: 'subject'}]-(c:Claim {relation: 'MEDIATED'})-[:ABOUT {as: 'object'}]->(what)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
CALL (what) {
  OPTIONAL MATCH (what)<-[:ABOUT]-(d:Claim)
  WHERE d.property IN ['when', 'agreedOn', 'startsOn', 'endsOn'] AND NOT d.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR d.knownOn <= $knownBy) AND (d.retractedAt IS NULL OR d.retractedAt > $knownBy)
  RETURN min(d.earliest) AS first, max(d.latest) AS last
}
WITH g, what, c, first, last ORDER BY what.id, c.id
WITH g, collect(DISTINCT what.id) AS what, collect(c.id) AS mediations, min(first) AS first, max(last) AS last
MATCH (g)<-[:ABOUT {as: 'object'}]-(c:Claim {relation: 'PART_OF'})-[:ABOUT {as: 'subject'}]->(member:Actor)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH g, what, mediations, first, last, member, c ORDER BY member.id, c.id
WITH g, what, mediations, first, last, collect(DISTINCT member {.id, from: c.from, to: c.to}) AS members, collect(c.id) AS memberships
RETURN g.id AS group, g.name AS name, members, first, last, what, memberships + mediations AS claims
ORDER BY first, group
LIMIT $limit
