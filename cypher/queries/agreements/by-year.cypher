// Agreements by year, as each dataset has them
//
// By the earliest day of agreement that the dataset gives. Looks at every agreement of the datasets.
// @param knownBy date?   2027-01-01 only what had been said by then
// @param limit   integer 500        at most this many rows
// @column dataset    id      the release
// @column year       integer the year
// @column agreements integer how many
// @view chart year agreements
// @scans Agreement each that a dataset dates is counted
MATCH (d:Document {kind: 'dataset'})<-[:STATED_IN]-(c:Claim {property: 'agreedOn'})-[:ABOUT]->(a:Agreement)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH d, a, min(c.earliest).year AS year
RETURN d.id AS dataset, year, count(a) AS agreements
ORDER BY dataset, year
LIMIT $limit
