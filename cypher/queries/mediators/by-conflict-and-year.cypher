// Mediators by conflict and year, with the first and the last time
//
// The conflict is what the agreement or the event is part of; the year that of its earliest day.
// @param mediator id?     uae                 only this mediator
// @param conflict id?     ucdp-conflict-13246 only this conflict or process
// @param knownBy  date?   2027-01-01          only what had been said by then
// @param limit    integer 500                 at most this many rows
// @column mediator id      who
// @column name     string  by name
// @column conflict id      the conflict; null if nobody says
// @column year     integer the year; null if nobody says
// @column times    integer how many agreements, exchanges and negotiations
// @column first    date    the first day in this year
// @column last     date    the last day in this year
// @column claims   list    the claims that credit the mediator
// @view timeline first last
// @scans MEDIATED each mediation is counted, unless one mediator is asked about
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
CALL (what) {
  OPTIONAL MATCH (what)<-[:ABOUT]-(d:Claim)
  WHERE d.property IN ['when', 'agreedOn', 'startsOn'] AND NOT d.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR d.knownOn <= $knownBy) AND (d.retractedAt IS NULL OR d.retractedAt > $knownBy)
  RETURN min(d.earliest) AS day
}
OPTIONAL MATCH (what)<-[:ABOUT {as: 'subject'}]-(p:Claim {relation: 'PART_OF'})-[:ABOUT {as: 'object'}]->(conflict:Conflict)
WHERE NOT p.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR p.knownOn <= $knownBy) AND (p.retractedAt IS NULL OR p.retractedAt > $knownBy)
WITH DISTINCT m, what, claims, day, conflict ORDER BY day, what.id
WHERE $conflict IS NULL OR conflict.id = $conflict
WITH m, conflict, day.year AS year, count(what) AS times, min(day) AS first, max(day) AS last, collect(claims) AS lists
RETURN m.id AS mediator, m.name AS name, conflict.id AS conflict, year, times, first, last, reduce(all = [], list IN lists | all + list) AS claims
ORDER BY mediator, conflict, year
LIMIT $limit
