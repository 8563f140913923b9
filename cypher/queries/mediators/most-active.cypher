// Mediators by how much they mediated, and who says so
//
// Counts distinct agreements, exchanges and negotiations, by claim: a mediator is whoever somebody says mediated.
// @param knownBy date?   2025-04-01 only what had been said by then
// @param limit   integer 25         at most this many rows
// @column mediator     id      who
// @column name         string  by name
// @column mediated     integer how many agreements, exchanges and negotiations
// @column exchanges    integer how many of them are exchanges
// @column agreements   integer how many of them are agreements
// @column negotiations integer how many of them are negotiations
// @column creditedBy   list    who says so
// @column claims       list    the claims that say so
// @view chart name mediated exchanges agreements negotiations
// @scans MEDIATED each mediation is counted
MATCH (m:Actor)<-[:ABOUT {as: 'subject'}]-(c:Claim {relation: 'MEDIATED'})-[:ABOUT {as: 'object'}]->(what:Thing)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
MATCH (c)-[:MADE_BY]->(speaker)
WITH m, what, c, speaker ORDER BY c.id
WITH m, count(DISTINCT what) AS mediated,
  count(DISTINCT CASE WHEN what:Exchange THEN what END) AS exchanges,
  count(DISTINCT CASE WHEN what:Agreement THEN what END) AS agreements,
  count(DISTINCT CASE WHEN what:Negotiation THEN what END) AS negotiations,
  collect(DISTINCT speaker.id) AS creditedBy, collect(DISTINCT c.id) AS claims
RETURN m.id AS mediator, m.name AS name, mediated, exchanges, agreements, negotiations, creditedBy, claims
ORDER BY mediated DESC, mediator
LIMIT $limit
