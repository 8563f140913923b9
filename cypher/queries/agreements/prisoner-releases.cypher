// Agreements that promise the release of prisoners, and in how much detail
//
// Detail counts what is said of the release beside the promise itself: how many, by when, of which kind, under whose eyes.
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column agreement id      the agreement
// @column provision id      the provision
// @column text      string  the obligation, in our words
// @column category  string  who is to be released
// @column details   list    each figure, date or condition that somebody gives
// @column detail    integer how many
// @column claims    list    the claims behind the row
// @scans HAS_PROVISION a release is known by the kind of the provision
MATCH (a:Agreement)<-[:ABOUT {as: 'subject'}]-(c:Claim {relation: 'HAS_PROVISION'})-[:ABOUT {as: 'object'}]->(p:Provision)
WHERE (toLower(coalesce(p.kind, '')) CONTAINS 'prisoner' OR toLower(coalesce(p.kind, '')) CONTAINS 'release') AND NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH a, p, c ORDER BY c.id
WITH a, p, collect(c.id) AS has
CALL (p) {
  OPTIONAL MATCH (p)<-[:ABOUT]-(c:Claim)
  WHERE c.property IS NOT NULL AND NOT c.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  WITH c ORDER BY c.property, c.id
  RETURN collect(DISTINCT c {.property, .value, .unit}) AS details, collect(c.id) AS said
}
RETURN a.id AS agreement, p.id AS provision, p.text AS text, p.category AS category, details, size(details) AS detail, has + said AS claims
ORDER BY detail DESC, agreement, provision
LIMIT $limit
