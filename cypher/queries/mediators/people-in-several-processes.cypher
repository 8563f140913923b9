// People who mediated in several processes or conflicts
// @param knownBy date?   2027-01-01 only what had been said by then
// @param limit   integer 200        at most this many rows
// @column person    id      who
// @column name      string  by name
// @column processes list    the processes and conflicts
// @column times     integer how many agreements, exchanges and negotiations
// @column first     date    the first day
// @column last      date    the last day
// @column claims    list    the claims that say so
// @scans MEDIATED any mediator may have been in several processes
MATCH (m:Person)<-[:ABOUT {as: 'subject'}]-(c:Claim {relation: 'MEDIATED'})-[:ABOUT {as: 'object'}]->(what)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
MATCH (what)<-[:ABOUT {as: 'subject'}]-(p:Claim {relation: 'PART_OF'})-[:ABOUT {as: 'object'}]->(process:Conflict|Negotiation)
WHERE NOT p.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR p.knownOn <= $knownBy) AND (p.retractedAt IS NULL OR p.retractedAt > $knownBy)
WITH m, c, what, process ORDER BY process.id, c.id
WITH m, collect(DISTINCT process.id) AS processes, collect(DISTINCT what) AS whats, collect(DISTINCT c.id) AS claims
WHERE size(processes) > 1
CALL (whats) {
  UNWIND whats AS what
  OPTIONAL MATCH (what)<-[:ABOUT]-(d:Claim)
  WHERE d.property IN ['when', 'agreedOn', 'startsOn'] AND NOT d.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR d.knownOn <= $knownBy) AND (d.retractedAt IS NULL OR d.retractedAt > $knownBy)
  RETURN min(d.earliest) AS first, max(d.earliest) AS last
}
RETURN m.id AS person, m.name AS name, processes, size(whats) AS times, first, last, claims
ORDER BY size(processes) DESC, times DESC, person
LIMIT $limit
