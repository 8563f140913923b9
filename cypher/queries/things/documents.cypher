// Which documents speak of a thing
// @param thing   id      energy-truce-2025 the thing
// @param knownBy date?   2025-04-01        only what had been said by then
// @param limit   integer 100               at most this many rows
// @column document    id      the document
// @column title       string  its title
// @column publisher   id      who published it
// @column publishedOn string  when, in EDTF
// @column count       integer how many of its claims are about the thing
MATCH (t:Thing {id: $thing})<-[:ABOUT]-(c:Claim)-[:STATED_IN]->(d:Document)
WHERE ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH d, count(DISTINCT c) AS count
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(publisher)
RETURN d.id AS document, d.title AS title, publisher.id AS publisher, toString(d.publishedOn) AS publishedOn, count
ORDER BY publishedOn DESC, document
LIMIT $limit
