// How many died within some days, by the lowest, the best and the highest figure
//
// Counts incidents for which somebody gives deaths, by their first day; the day asked about is the first of the days. One row
// for each conflict that incidents are part of, and one for those of none.
// @param since   date              2015-03-01 the first day
// @param days    integer(0..36500) =30        how many days, the first one included
// @param within  id?               ukraine    only in this place or state
// @param knownBy date?             2027-01-01 only what had been said by then
// @param limit   integer           100        at most this many rows
// @column conflict  id      the conflict or dyad
// @column name      string  what it is called
// @column incidents integer how many
// @column low       integer deaths, by the lowest figure
// @column best      integer deaths, by the best figure
// @column high      integer deaths, by the highest figure
// @column claims    list    the claims that give deaths
// @view chart name low best high
// @scans Incident each of the days asked about, unless a place or state is asked about
CALL () {
  MATCH SHORTEST 1 (:Thing {id: $within}) (()<-[:ABOUT {as: 'object'}]-(part:Claim {relation: 'PART_OF'} WHERE NOT part.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR part.knownOn <= $knownBy) AND (part.retractedAt IS NULL OR part.retractedAt > $knownBy))-[:ABOUT {as: 'subject'}]->()){0,5} (place)
  MATCH (place)<-[:ABOUT {as: 'object'}]-(at:Claim {relation: 'OCCURRED_IN'})-[:ABOUT {as: 'subject'}]->(i:Incident)
  WHERE NOT at.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR at.knownOn <= $knownBy) AND (at.retractedAt IS NULL OR at.retractedAt > $knownBy)
  WITH DISTINCT i
  MATCH (i)<-[:ABOUT]-(w:Claim {property: 'when'})
  RETURN i, w
  UNION ALL
  WITH $within AS within WHERE within IS NULL
  MATCH (w:Claim {property: 'when'})-[:ABOUT]->(i:Incident)
  WHERE w.earliest >= $since AND w.earliest < $since + duration({days: $days})
  RETURN i, w
}
WITH i, w
WHERE w.earliest >= $since AND w.earliest < $since + duration({days: $days}) AND NOT w.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR w.knownOn <= $knownBy) AND (w.retractedAt IS NULL OR w.retractedAt > $knownBy)
WITH DISTINCT i
MATCH (i)<-[:ABOUT]-(c:Claim {property: 'deaths'})
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH i, c ORDER BY c.id
WITH i, collect(c.id) AS claims, min(toInteger(coalesce(c.low, c.value))) AS low, max(toInteger(c.value)) AS best,
  max(toInteger(coalesce(c.high, c.value))) AS high
OPTIONAL MATCH (i)<-[:ABOUT {as: 'subject'}]-(p:Claim {relation: 'PART_OF'})-[:ABOUT {as: 'object'}]->(conflict:Conflict)
WHERE NOT p.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR p.knownOn <= $knownBy) AND (p.retractedAt IS NULL OR p.retractedAt > $knownBy)
WITH DISTINCT i, conflict, claims, low, best, high ORDER BY claims[0]
WITH conflict, count(i) AS incidents, sum(low) AS low, sum(best) AS best, sum(high) AS high, collect(claims) AS lists
RETURN conflict.id AS conflict, conflict.name AS name, incidents, low, best, high, reduce(all = [], list IN lists | all + list) AS claims
ORDER BY incidents DESC, conflict
LIMIT $limit
