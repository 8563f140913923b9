// Lethal events in the days before and after each ceasefire
//
// For each ceasefire with a known day (the first on which it took effect, or else was declared), the incidents of its conflict,
// or else of its state, for which somebody gives deaths. The day itself is the first of the days after. None before
// and none after may also mean that nothing is loaded of the conflict: incidents/deaths-by-year tells.
// @param ceasefire id?               energy-truce-2025 only this one
// @param within    id?               ukraine           only those of this state
// @param days      integer(0..36500) =30               how many days before, and after
// @param knownBy   date?             2027-01-01        only what had been said by then
// @param limit     integer           200               at most this many rows
// @column ceasefire    id      the ceasefire
// @column name         string  what it is called
// @column on           date    its day
// @column basis        string  startsOn or agreedOn
// @column before       integer incidents in the days before
// @column after        integer incidents in the days after
// @column deathsBefore integer deaths in the days before, by the best figure
// @column deathsAfter  integer deaths in the days after
// @column claims       list    the claims on the day
// @scans Agreement a ceasefire is known by what it is called, unless one is asked about
CALL () {
  MATCH (a:Agreement {id: $ceasefire})
  RETURN a
  UNION ALL
  WITH $ceasefire AS ceasefire WHERE ceasefire IS NULL
  MATCH (a:Agreement)
  RETURN a
}
WITH a
WHERE toLower(coalesce(a.kind, '')) CONTAINS 'ceasefire' OR toLower(coalesce(a.kind, '')) CONTAINS 'truce'
WITH a
WHERE ($within IS NULL OR EXISTS {
    MATCH (a)<-[:ABOUT {as: 'subject'}]-(o:Claim {relation: 'OCCURRED_IN'})-[:ABOUT {as: 'object'}]->(:Thing {id: $within})
    WHERE ($knownBy IS NULL OR o.knownOn <= $knownBy) AND (o.retractedAt IS NULL OR o.retractedAt > $knownBy)
  })
CALL (a) {
  MATCH (a)<-[:ABOUT]-(c:Claim)
  WHERE c.property IN ['startsOn', 'agreedOn'] AND c.earliest = c.latest AND NOT c.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  WITH c ORDER BY c.property DESC, c.earliest, c.id
  WITH collect(c) AS dates
  RETURN dates[0].earliest AS on, dates[0].property AS basis,
    [c IN dates WHERE c.property = dates[0].property AND c.earliest = dates[0].earliest | c.id] AS claims
}
WITH a, on, basis, claims
WHERE on IS NOT NULL
CALL (a) {
  MATCH (a)<-[:ABOUT {as: 'subject'}]-(c:Claim)-[:ABOUT {as: 'object'}]->(scope)
  WHERE (c.relation = 'PART_OF' AND scope:Conflict OR c.relation = 'OCCURRED_IN') AND NOT c.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  WITH DISTINCT scope
  RETURN collect(CASE WHEN scope:Conflict THEN scope END) AS conflicts, collect(CASE WHEN NOT scope:Conflict THEN scope END) AS states
}
WITH a, on, basis, claims, CASE WHEN conflicts <> [] THEN conflicts ELSE states END AS scopes
CALL (on, scopes) {
  MATCH (w:Claim {property: 'when'})-[:ABOUT]->(i:Incident)
  WHERE w.earliest >= on - duration({days: $days}) AND w.earliest < on + duration({days: $days}) AND NOT w.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR w.knownOn <= $knownBy) AND (w.retractedAt IS NULL OR w.retractedAt > $knownBy)
  WITH i, min(w.earliest) AS day, on, scopes
  WHERE EXISTS {
    MATCH (i)<-[:ABOUT {as: 'subject'}]-(p:Claim WHERE p.relation IN ['PART_OF', 'OCCURRED_IN'])-[:ABOUT {as: 'object'}]->()
      (()<-[:ABOUT {as: 'subject'}]-(:Claim {relation: 'PART_OF'})-[:ABOUT {as: 'object'}]->()){0,2} (scope)
    WHERE scope IN scopes AND ($knownBy IS NULL OR p.knownOn <= $knownBy) AND (p.retractedAt IS NULL OR p.retractedAt > $knownBy)
  }
  CALL (i) {
    MATCH (i)<-[:ABOUT]-(d:Claim {property: 'deaths'})
    WHERE NOT d.stance IN ['denies', 'doubts']
      AND ($knownBy IS NULL OR d.knownOn <= $knownBy) AND (d.retractedAt IS NULL OR d.retractedAt > $knownBy)
    RETURN max(toInteger(d.value)) AS deaths
  }
  WITH day < on AS early, deaths
  WHERE deaths IS NOT NULL
  RETURN count(CASE WHEN early THEN 1 END) AS before, count(CASE WHEN NOT early THEN 1 END) AS after,
    sum(CASE WHEN early THEN deaths ELSE 0 END) AS deathsBefore, sum(CASE WHEN NOT early THEN deaths ELSE 0 END) AS deathsAfter
}
RETURN a.id AS ceasefire, a.name AS name, on, basis, before, after, deathsBefore, deathsAfter, claims
ORDER BY on, ceasefire
LIMIT $limit
