// Deaths by year and conflict, by the lowest, the best and the highest figure
//
// By the first day of each incident. Looks at every incident for which somebody gives deaths.
// @param conflict id?     ucdp-dyad-14124 only this conflict or dyad
// @param knownBy  date?   2027-01-01      only what had been said by then
// @param limit    integer 1000            at most this many rows
// @column conflict  id      the conflict or dyad; null for incidents that are part of none
// @column name      string  what it is called
// @column year      integer the year
// @column incidents integer how many
// @column low       integer deaths, by the lowest figure
// @column best      integer deaths, by the best figure
// @column high      integer deaths, by the highest figure
// @view chart year low best high
// @scans Incident each for which somebody gives deaths is counted, unless one conflict is asked about
CALL () {
  MATCH (:Conflict {id: $conflict})<-[:ABOUT {as: 'object'}]-(:Claim {relation: 'PART_OF'})-[:ABOUT {as: 'subject'}]->(i:Incident)
  MATCH (i)<-[:ABOUT]-(c:Claim {property: 'deaths'})
  RETURN DISTINCT c
  UNION ALL
  WITH $conflict AS conflict WHERE conflict IS NULL
  MATCH (c:Claim {property: 'deaths'})
  RETURN c
}
MATCH (c)-[:ABOUT]->(i:Incident)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH i, min(toInteger(coalesce(c.low, c.value))) AS low, max(toInteger(c.value)) AS best, max(toInteger(coalesce(c.high, c.value))) AS high
CALL (i) {
  MATCH (i)<-[:ABOUT]-(w:Claim {property: 'when'})
  WHERE NOT w.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR w.knownOn <= $knownBy) AND (w.retractedAt IS NULL OR w.retractedAt > $knownBy)
  RETURN min(w.earliest).year AS year
}
OPTIONAL MATCH (i)<-[:ABOUT {as: 'subject'}]-(p:Claim {relation: 'PART_OF'})-[:ABOUT {as: 'object'}]->(conflict:Conflict)
WHERE NOT p.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR p.knownOn <= $knownBy) AND (p.retractedAt IS NULL OR p.retractedAt > $knownBy)
WITH DISTINCT i, conflict, year, low, best, high
WHERE $conflict IS NULL OR conflict.id = $conflict
RETURN conflict.id AS conflict, conflict.name AS name, year, count(i) AS incidents, sum(low) AS low, sum(best) AS best, sum(high) AS high
ORDER BY conflict, year
LIMIT $limit
