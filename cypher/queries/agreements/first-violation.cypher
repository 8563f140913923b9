// How long from the start of an agreement to the first alleged violation
//
// For each first day that a side gives, or the day of agreement where none does. Day 1 is the first day itself; an
// allegation before it has a negative number of days, and is none under that version.
// @param agreement id?    energy-truce-2025 only this agreement
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column agreement   id      the agreement
// @column accordingTo id      the side whose first day it is
// @column startsOn    date    that day
// @column basis       string  startsOn or agreedOn
// @column incident    id      the first alleged violation on or after it
// @column on          date    its day
// @column days        integer days from the first day to it
// @column earlier     list    alleged violations before that day
// @column allegedBy   list    who alleges it
// @column claims      list    the claims on the start and the allegation
// @scans Agreement each that began may have been violated, unless one agreement is asked about
CALL () {
  MATCH (:Agreement {id: $agreement})<-[:ABOUT]-(c:Claim)
  WHERE c.property IN ['startsOn', 'agreedOn']
  RETURN DISTINCT c
  UNION ALL
  WITH $agreement AS agreement WHERE agreement IS NULL
  MATCH (c:Claim)
  WHERE c.property IN ['startsOn', 'agreedOn']
  RETURN c
}
MATCH (a:Agreement)<-[:ABOUT]-(c)-[:MADE_BY]->(speaker)
WHERE ($agreement IS NULL OR a.id = $agreement) AND NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH a, c, coalesce(speaker.side, speaker.id) AS side ORDER BY c.knownOn DESC, c.id
WITH a, side, c.property AS basis, collect(c)[0] AS start
WITH a, collect({side: side, basis: basis, day: start.earliest, claim: start.id}) AS starts
UNWIND CASE WHEN any(s IN starts WHERE s.basis = 'startsOn') THEN [s IN starts WHERE s.basis = 'startsOn'] ELSE starts END AS start
CALL (a) {
  CALL (a) {
    MATCH (a)<-[:ABOUT {as: 'object'}]-(c:Claim {relation: 'ALLEGED_BREACH_OF'})
    RETURN c
    UNION
    MATCH (a)<-[:ABOUT {as: 'subject'}]-(:Claim {relation: 'HAS_PROVISION'})-[:ABOUT {as: 'object'}]->(provision)
    MATCH (provision)<-[:ABOUT {as: 'object'}]-(c:Claim {relation: 'ALLEGED_BREACH_OF'})
    RETURN c
  }
  MATCH (i:Incident)<-[:ABOUT {as: 'subject'}]-(c)-[:ABOUT {as: 'object'}]->(breached)
  WHERE (breached = a OR EXISTS {
      MATCH (a)<-[:ABOUT {as: 'subject'}]-(has:Claim {relation: 'HAS_PROVISION'})-[:ABOUT {as: 'object'}]->(breached)
      WHERE NOT has.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR has.knownOn <= $knownBy) AND (has.retractedAt IS NULL OR has.retractedAt > $knownBy)
    }) AND NOT c.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  MATCH (c)-[:MADE_BY]->(accuser)
  MATCH (i)<-[:ABOUT]-(w:Claim {property: 'when'})
  WHERE NOT w.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR w.knownOn <= $knownBy) AND (w.retractedAt IS NULL OR w.retractedAt > $knownBy)
  WITH i, c, accuser, w ORDER BY c.id
  WITH i, min(w.earliest) AS day, collect(DISTINCT accuser.id) AS allegedBy, collect(DISTINCT c.id) AS claims ORDER BY day, i.id
  RETURN collect({incident: i.id, day: day, allegedBy: allegedBy, claims: claims}) AS allegations
}
WITH a, start, [x IN allegations WHERE x.day < start.day | x.incident] AS earlier, [x IN allegations WHERE x.day >= start.day][0] AS first
RETURN a.id AS agreement, start.side AS accordingTo, start.day AS startsOn, start.basis AS basis, first.incident AS incident, first.day AS on,
  duration.inDays(start.day, first.day).days AS days, earlier, first.allegedBy AS allegedBy, [start.claim] + coalesce(first.claims, []) AS claims
ORDER BY agreement, startsOn, accordingTo
LIMIT $limit
