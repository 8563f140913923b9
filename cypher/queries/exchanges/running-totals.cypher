// Does each running total equal the one before plus the increment?
//
// By speaker: the exchanges that the same side numbers, in order. A step is checked where the numbers follow each other; over
// a gap nothing can be said. Where the increment is that of the exchange's own total, as the same side gives it.
// @param speaker id?     uae-mofa   only totals by this actor
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column accordingTo id      the side that counts
// @column number      integer the number of the exchange
// @column exchange    id      the exchange
// @column before      integer the running total of the number before
// @column increment   integer how many this exchange adds, by the same side
// @column expected    integer before plus increment
// @column reported    integer the running total that was reported
// @column difference  integer reported less expected; null over a gap
// @column claims      list    the claims behind the row
// @scans Exchange each may have a running total, unless one speaker is asked about
CALL () {
  MATCH (:Actor {id: $speaker})<-[:MADE_BY]-(c:Claim)
  WHERE c.property IN ['runningTotal', 'number', 'total']
  RETURN DISTINCT c
  UNION ALL
  WITH $speaker AS speaker WHERE speaker IS NULL
  MATCH (c:Claim)
  WHERE c.property IN ['runningTotal', 'number', 'total']
  RETURN c
}
MATCH (e:Exchange)<-[:ABOUT]-(c)-[:MADE_BY]->(speaker)
WHERE ($speaker IS NULL OR speaker.id = $speaker) AND NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH e, coalesce(speaker.side, speaker.id) AS side, c ORDER BY c.knownOn, c.id
WITH e, side, collect(CASE WHEN c.property = 'number' THEN c END)[-1] AS number,
  collect(CASE WHEN c.property = 'runningTotal' THEN c END)[-1] AS total, collect(CASE WHEN c.property = 'total' THEN c END)[-1] AS increment
WHERE number IS NOT NULL AND total IS NOT NULL
WITH side, e, number, total, increment ORDER BY side, number.value
WITH side, collect({e: e, number: number, total: total, increment: increment}) AS series
UNWIND range(0, size(series) - 1) AS i
WITH side, series[i] AS now, CASE WHEN i > 0 AND series[i - 1].number.value = series[i].number.value - 1 THEN series[i - 1] END AS previous
WITH side, now, previous, previous.total.value + now.increment.value AS expected
RETURN side AS accordingTo, now.number.value AS number, now.e.id AS exchange, previous.total.value AS before, now.increment.value AS increment,
  expected, now.total.value AS reported, now.total.value - expected AS difference,
  [id IN [previous.total.id, now.increment.id, now.total.id] WHERE id IS NOT NULL] AS claims
ORDER BY accordingTo, number
LIMIT $limit
