// Did violence fall after the start?
//
// Counts incidents, and the deaths that somebody gives for them, in the days before and after an agreement began, for each
// first day that somebody claims. The first day is the first of the days after.
// @param agreement id                energy-truce-2025 the agreement
// @param days      integer(0..36500) =30               how many days before, and after
// @param within    id?               ukraine           only incidents in this state or place
// @param knownBy   date?             2025-04-01        only what had been said by then
// @param limit     integer           100               at most this many rows
// @column startsOn     date    a first day
// @column accordingTo  list    the sides that give it
// @column basis        string  startsOn, or agreedOn where nobody gives a first day
// @column before       integer incidents in the days before
// @column after        integer incidents in the days from then on
// @column deathsBefore integer the deaths claimed for those before: for each incident its highest claim
// @column deathsAfter  integer for those after
// @column claims       list    the claims that give the first day
// @view chart startsOn before after deathsBefore deathsAfter
// @scans Incident each of the days before and after, unless a place or state is asked about
MATCH (:Agreement {id: $agreement})<-[:ABOUT]-(c:Claim)-[:MADE_BY]->(speaker)
WHERE c.property IN ['startsOn', 'agreedOn'] AND c.earliest = c.latest AND NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH c, coalesce(speaker.side, speaker.id) AS side ORDER BY side, c.id
WITH c.property AS basis, c.earliest AS startsOn, collect(DISTINCT side) AS accordingTo, collect(c.id) AS claims
WITH collect({basis: basis, startsOn: startsOn, accordingTo: accordingTo, claims: claims}) AS starts
UNWIND CASE WHEN any(s IN starts WHERE s.basis = 'startsOn') THEN [s IN starts WHERE s.basis = 'startsOn'] ELSE starts END AS start
CALL (start) {
  CALL (start) {
    MATCH SHORTEST 1 (:Thing {id: $within}) (()<-[:ABOUT {as: 'object'}]-(part:Claim {relation: 'PART_OF'} WHERE NOT part.stance IN ['denies', 'doubts']
      AND ($knownBy IS NULL OR part.knownOn <= $knownBy) AND (part.retractedAt IS NULL OR part.retractedAt > $knownBy))-[:ABOUT {as: 'subject'}]->()){0,5} (place)
    MATCH (place)<-[:ABOUT {as: 'object'}]-(at:Claim {relation: 'OCCURRED_IN'})-[:ABOUT {as: 'subject'}]->(i:Incident)
    WHERE NOT at.stance IN ['denies', 'doubts']
      AND ($knownBy IS NULL OR at.knownOn <= $knownBy) AND (at.retractedAt IS NULL OR at.retractedAt > $knownBy)
    WITH DISTINCT i
    MATCH (i)<-[:ABOUT]-(w:Claim {property: 'when'})
    RETURN i, w
    UNION ALL
    WITH start WHERE $within IS NULL
    MATCH (w:Claim {property: 'when'})-[:ABOUT]->(i:Incident)
    WHERE w.earliest >= start.startsOn - duration({days: $days}) AND w.earliest < start.startsOn + duration({days: $days})
    RETURN i, w
  }
  WITH start, i, w
  WHERE w.earliest >= start.startsOn - duration({days: $days}) AND w.earliest < start.startsOn + duration({days: $days})
    AND NOT w.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR w.knownOn <= $knownBy) AND (w.retractedAt IS NULL OR w.retractedAt > $knownBy)
  WITH i, min(w.earliest) AS day, start
  CALL (i) {
    OPTIONAL MATCH (i)<-[:ABOUT]-(d:Claim {property: 'deaths'})
    WHERE NOT d.stance IN ['denies', 'doubts']
      AND ($knownBy IS NULL OR d.knownOn <= $knownBy) AND (d.retractedAt IS NULL OR d.retractedAt > $knownBy)
    RETURN coalesce(max(toInteger(d.value)), 0) AS deaths
  }
  WITH i, day < start.startsOn AS early, deaths
  RETURN count(CASE WHEN early THEN 1 END) AS before, count(CASE WHEN NOT early THEN 1 END) AS after,
    sum(CASE WHEN early THEN deaths ELSE 0 END) AS deathsBefore, sum(CASE WHEN NOT early THEN deaths ELSE 0 END) AS deathsAfter
}
RETURN start.startsOn AS startsOn, start.accordingTo AS accordingTo, start.basis AS basis, before, after, deathsBefore, deathsAfter, start.claims AS claims
ORDER BY startsOn, basis
LIMIT $limit
