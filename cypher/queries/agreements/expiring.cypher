// Which truces expire within the next days
//
// Every last day that follows from somebody's version: the one a side names, or its first day and the length. The first day
// counts, so 30 days from 18 March end with 16 April.
// @param on      date              2025-04-10 the day asked on
// @param days    integer(0..36500) =14        within how many days
// @param knownBy date?             2025-04-01 only what had been said by then
// @param limit   integer           100        at most this many rows
// @column agreement   id      the agreement
// @column title       string  what it is called
// @column accordingTo id      by whose version
// @column endsOn      date    the last day
// @column daysLeft    integer days from the day asked on to the last day
// @column basis       string  named, or counted from the first day and the length
// @column claims      list    the claims it rests on
// @view timeline endsOn
// @scans Agreement any may expire in these days
MATCH (a:Agreement)<-[:ABOUT]-(c:Claim)-[:MADE_BY]->(speaker)
WHERE c.property IN ['startsOn', 'agreedOn', 'endsOn', 'duration'] AND NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH a, c, coalesce(speaker.side, speaker.id) AS side ORDER BY c.knownOn, c.id
WITH a, collect(c {.id, .property, .value, .unit, .latest, side: side}) AS said
UNWIND [c IN said WHERE c.property IN CASE WHEN any(s IN said WHERE s.property = 'startsOn') THEN ['startsOn', 'endsOn'] ELSE ['agreedOn', 'endsOn'] END] AS day
WITH a, said, day, [c IN said WHERE c.property = 'duration' AND c.side = day.side] AS own, [c IN said WHERE c.property = 'duration'] AS all
WITH a, day, CASE WHEN day.property = 'endsOn' THEN null WHEN own <> [] THEN own[-1] WHEN all(c IN all WHERE c.value = all[0].value) THEN all[0] END AS length
WITH a, day, length, CASE
  WHEN day.property = 'endsOn' THEN day.latest
  WHEN length.unit STARTS WITH 'day' THEN day.latest + duration({days: length.value - 1})
  WHEN length.unit STARTS WITH 'week' THEN day.latest + duration({weeks: length.value}) - duration({days: 1})
  WHEN length.unit STARTS WITH 'month' THEN day.latest + duration({months: length.value}) - duration({days: 1})
  WHEN length.unit STARTS WITH 'year' THEN day.latest + duration({years: length.value}) - duration({days: 1})
END AS endsOn
WHERE endsOn >= $on AND endsOn <= $on + duration({days: $days})
WITH a, day.side AS side, endsOn, day.property = 'endsOn' AS named, collect([id IN [day.id, length.id] WHERE id IS NOT NULL]) AS lists
RETURN a.id AS agreement, a.title AS title, side AS accordingTo, endsOn, duration.inDays($on, endsOn).days AS daysLeft,
  CASE WHEN named THEN 'named' ELSE 'counted' END AS basis, COLLECT { UNWIND lists AS list UNWIND list AS id WITH DISTINCT id RETURN id ORDER BY id } AS claims
ORDER BY endsOn, agreement, accordingTo
LIMIT $limit
