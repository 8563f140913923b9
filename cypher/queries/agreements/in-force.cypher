// Agreements in force on a date, and according to whom
//
// Each side has its own version: its own dates where it gives them, and others' where those agree among themselves. A side
// that names its first day is not held to a last day that others name, but to the length; and none is held to a day that it
// denies. The last day is part of the interval: 30 days from 18 March end with 16 April. Where nobody says from which day an agreement holds, the day it
// was agreed stands in, and the answer is at most "possible".
// @param on          date    2025-03-20   the day asked about
// @param accordingTo id?     russia       only this actor's version; whoever speaks for a state counts as the state
// @param knownBy     date?   2025-04-01   only what had been said by then
// @param agreement   id?     energy-truce-2025 only this agreement, and also when it is not in force
// @param limit       integer 100          at most this many rows
// @column agreement string its id
// @column title     string what it is called
// @column status    string certain, possible, disputed (some versions have it in force, and others not), or no
// @column versions  list   each version: according to whom, from when to when, on what basis, in force or not
// @column claims    list   the claims that the versions rest on
// @view timeline versions
// @scans Agreement any may be in force on that day, unless one agreement is asked about
CALL () {
  OPTIONAL MATCH (who:Actor {id: $accordingTo})
  RETURN coalesce(who.side, $accordingTo) AS asked
}
CALL (asked) {
  MATCH (:Agreement {id: $agreement})<-[:ABOUT]-(c:Claim)
  WHERE c.property IN ['startsOn', 'agreedOn', 'endsOn', 'duration']
  RETURN DISTINCT c
  UNION ALL
  WITH $agreement AS agreement WHERE agreement IS NULL
  MATCH (c:Claim)
  WHERE c.property IN ['startsOn', 'agreedOn', 'endsOn', 'duration']
  RETURN c
}
MATCH (a:Agreement)<-[:ABOUT]-(c)-[:MADE_BY]->(speaker)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  AND ($accordingTo IS NULL OR EXISTS { (:Actor {id: $accordingTo}) })
  AND ($agreement IS NULL OR a.id = $agreement)
WITH a, asked, c, coalesce(speaker.side, speaker.id) AS side ORDER BY c.knownOn, c.id
WITH a, asked, collect(c {.id, .property, .value, .unit, .earliest, .latest, .doubtful, side: side}) AS claims
WITH a, asked, claims, COLLECT {
    MATCH (a)<-[:ABOUT]-(d:Claim {stance: 'denies', property: 'startsOn'})-[:MADE_BY]->(denier)
    WHERE ($knownBy IS NULL OR d.knownOn <= $knownBy) AND (d.retractedAt IS NULL OR d.retractedAt > $knownBy)
    RETURN {id: d.id, value: d.value, side: coalesce(denier.side, denier.id)} ORDER BY d.id
  } AS denials
WITH a, claims, denials,
  CASE
    WHEN $accordingTo IS NOT NULL THEN [asked]
    WHEN any(c IN claims WHERE c.property IN ['startsOn', 'endsOn'])
      THEN [c IN claims WHERE c.property IN ['startsOn', 'endsOn'] | c.side] + [d IN denials | d.side]
    ELSE [c IN claims WHERE c.property = 'agreedOn' | c.side]
  END AS sides
UNWIND sides AS side
WITH DISTINCT a, claims, side, [d IN denials WHERE d.side = side] AS denials
CALL (claims, side, denials) {
  UNWIND ['startsOn', 'agreedOn', 'endsOn', 'duration'] AS property
  WITH property, [c IN claims WHERE c.property = property AND c.side = side] AS own,
    [c IN claims WHERE c.property = property AND c.side <> side
      AND NOT (property = 'startsOn' AND any(d IN denials WHERE d.value = c.value))] AS others
  WITH property, CASE
    WHEN own <> [] THEN own[-1]
    WHEN property = 'endsOn' AND any(c IN claims WHERE c.side = side AND c.property = 'startsOn') THEN null
    WHEN all(c IN others WHERE c.value = others[0].value) THEN others[0]
  END AS chosen
  RETURN collect(CASE WHEN property = 'startsOn' THEN chosen END)[0] AS start,
    collect(CASE WHEN property = 'agreedOn' THEN chosen END)[0] AS agreed,
    collect(CASE WHEN property = 'endsOn' THEN chosen END)[0] AS end,
    collect(CASE WHEN property = 'duration' THEN chosen END)[0] AS length
}
WITH a, side, end, length, denials,
  coalesce(start, CASE WHEN none(c IN claims WHERE c.property = 'startsOn') THEN agreed END) AS begin
WHERE begin IS NOT NULL OR denials <> []
WITH a, side, begin, end, length, denials, CASE
  WHEN length IS NULL THEN null
  WHEN length.unit STARTS WITH 'day' THEN duration({days: length.value})
  WHEN length.unit STARTS WITH 'week' THEN duration({weeks: length.value})
  WHEN length.unit STARTS WITH 'month' THEN duration({months: length.value})
  WHEN length.unit STARTS WITH 'year' THEN duration({years: length.value})
END AS span
WITH a, side, begin, end, length, denials,
  coalesce(end.earliest, begin.earliest + span - duration({days: 1})) AS endEarliest,
  coalesce(end.latest, begin.latest + span - duration({days: 1})) AS endLatest
WITH a, side, begin, end, length, denials, endEarliest, endLatest, CASE
  WHEN begin IS NULL OR $on < begin.earliest OR $on > endLatest THEN 'no'
  WHEN $on >= begin.latest AND $on <= endEarliest AND begin.property = 'startsOn'
    AND NOT coalesce(begin.doubtful, false) AND NOT coalesce(end.doubtful, false) THEN 'certain'
  ELSE 'possible'
END AS inForce
ORDER BY a.id, side
WITH a, collect({
    accordingTo: side, from: begin.value, basis: coalesce(begin.property, 'denied'),
    to: CASE WHEN end IS NOT NULL THEN end.value WHEN endEarliest = endLatest THEN toString(endEarliest) END,
    inForce: inForce
  }) AS versions,
  collect(inForce) AS verdicts,
  reduce(ids = [], found IN collect(
    CASE WHEN begin IS NULL THEN [d IN denials | d.id] ELSE [begin.id, end.id, CASE WHEN end IS NULL THEN length.id END] END) | ids + [id IN found WHERE id IS NOT NULL AND NOT id IN ids]) AS claims
WHERE $agreement IS NOT NULL OR any(verdict IN verdicts WHERE verdict <> 'no')
RETURN a.id AS agreement, a.title AS title,
  CASE
    WHEN all(verdict IN verdicts WHERE verdict = 'no') THEN 'no'
    WHEN 'no' IN verdicts THEN 'disputed'
    WHEN 'possible' IN verdicts THEN 'possible'
    ELSE 'certain'
  END AS status, versions, claims
ORDER BY agreement
LIMIT $limit
