// Agreements that datasets date differently
//
// Compares the day on which an agreement was agreed, in one dataset, with the days on which it or a ceasefire that is part of it
// was declared (agreedOn) or took effect (startsOn), in those of other publishers. Only complete days are compared, and
// of a ceasefire only what the same row says that makes it part of the agreement.
// @param property string? agreedOn   only this of the two
// @param knownBy  date?   2027-01-01 only what had been said by then
// @param limit    integer 1000       at most this many rows
// @column agreement id     the agreement
// @column title     string what it is called
// @column agreedOn  date   when it was agreed
// @column publisher id     who says so
// @column property  string what is compared with it
// @column others    list   other days, and who gives them for what
// @column claims    list   the claims
// @scans Agreement any that a dataset dates may have another day elsewhere
MATCH (d:Document {kind: 'dataset'})<-[:STATED_IN]-(c:Claim {property: 'agreedOn'})-[:ABOUT]->(a:Agreement)
WHERE c.earliest = c.latest AND NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
MATCH (d)-[:PUBLISHED_BY]->(publisher)
CALL (a) {
  RETURN a AS part, null AS p
  UNION
  MATCH (a)<-[:ABOUT {as: 'object'}]-(p:Claim {relation: 'PART_OF'})-[:ABOUT {as: 'subject'}]->(part:Agreement)
  WHERE ($knownBy IS NULL OR p.knownOn <= $knownBy) AND (p.retractedAt IS NULL OR p.retractedAt > $knownBy)
  RETURN part, p
}
MATCH (part)<-[:ABOUT]-(other:Claim)-[:STATED_IN]->(:Document {kind: 'dataset'})-[:PUBLISHED_BY]->(rival)
WHERE other.property IN ['agreedOn', 'startsOn'] AND ($property IS NULL OR other.property = $property)
  AND (p IS NULL OR p.locator = other.locator) AND rival <> publisher AND other.earliest = other.latest AND other.earliest <> c.earliest AND NOT other.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR other.knownOn <= $knownBy) AND (other.retractedAt IS NULL OR other.retractedAt > $knownBy)
WITH a, c, publisher, part, rival, other ORDER BY other.earliest, part.id, other.id
WITH a, c, publisher, other.property AS property,
  collect(DISTINCT {on: other.earliest, of: part.id, by: rival.id}) AS others, collect(other.id) AS claims
RETURN a.id AS agreement, a.name AS title, c.earliest AS agreedOn, publisher.id AS publisher, property, others, [c.id] + claims AS claims
ORDER BY agreement, property, publisher
LIMIT $limit
