// Where datasets contradict each other
//
// Rival values for the same property of the same thing, in releases of different publishers. Datasets that have a thing each for
// what they date, as a ceasefire is part of an agreement, are held against each other by agreements/conflicting-dates.
// @param property string? startsOn   only this property
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column topic       string the property of a thing
// @column about       id     the thing
// @column name        string its name
// @column value       any    a value
// @column publisher   id     whose dataset gives it
// @column document    id     in which release
// @column locator     string at which row
// @column claim       id     the claim
// @scans Document a release is one of the documents
MATCH (d:Document {kind: 'dataset'})<-[:STATED_IN]-(c:Claim)
WHERE c.property IS NOT NULL AND ($property IS NULL OR c.property = $property) AND NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
MATCH (d)-[:PUBLISHED_BY]->(publisher)
WITH c.topic AS topic, collect({c: c, publisher: publisher.id, document: d.id}) AS rows
WHERE any(a IN rows WHERE any(b IN rows WHERE a.publisher <> b.publisher AND a.c.value <> b.c.value
  AND (a.c.earliest IS NULL OR b.c.earliest IS NULL OR a.c.latest < b.c.earliest OR b.c.latest < a.c.earliest)))
UNWIND rows AS row
WITH topic, row.c AS c, row.publisher AS publisher, row.document AS document
MATCH (c)-[:ABOUT {as: 'subject'}]->(t)
RETURN topic, t.id AS about, t.name AS name, c.value AS value, publisher, document, c.locator AS locator, c.id AS claim
ORDER BY topic, publisher, claim
LIMIT $limit
