// Which exchanges followed a call between leaders within some hours
//
// Days are compared by the whole day, so a call on the 18th and an exchange on the 19th lie between 0 and 48 hours apart:
// "certain" if even the longest time fits, "possible" if the shortest does.
// @param hours   integer(0..8760) =48        within how many hours
// @param knownBy date?            2025-04-01 only what had been said by then
// @param limit   integer          100        at most this many rows
// @column exchange     id      the exchange
// @column call         id      the call
// @column participants list    who took part
// @column hoursAtLeast integer the shortest time between them
// @column hoursAtMost  integer the longest
// @column status       string  certain or possible
// @column claims       list    the claims on the days and on who took part
// @scans Exchange,Negotiation any exchange may have followed any call
MATCH (n:Negotiation {kind: 'call'})<-[:ABOUT]-(c:Claim {property: 'when'})
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
// The ids beside the nodes, so that no pair is sorted by looking at its nodes.
WITH n, n.id AS id, min(c.earliest) AS earliest, max(c.latest) AS latest
WHERE earliest IS NOT NULL AND latest IS NOT NULL
WITH collect({n: n, id: id, earliest: earliest, latest: latest, until: latest + duration({hours: $hours + 24})}) AS allCalls
// Both by weeks, so that none is held against what lies far away.
CALL (allCalls) {
  UNWIND allCalls AS call
  UNWIND range(duration.inDays(date('1970-01-01'), call.earliest).days / 7, duration.inDays(date('1970-01-01'), call.until).days / 7) AS week
  RETURN week, call, null AS day
  UNION ALL
  MATCH (e:Exchange)
  MATCH (e)<-[:ABOUT]-(w:Claim {property: 'when'})
  WHERE w.earliest IS NOT NULL AND w.latest IS NOT NULL AND NOT w.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR w.knownOn <= $knownBy) AND (w.retractedAt IS NULL OR w.retractedAt > $knownBy)
  UNWIND range(duration.inDays(date('1970-01-01'), w.earliest).days / 7, duration.inDays(date('1970-01-01'), w.latest).days / 7) AS week
  RETURN week, null AS call, {e: e, id: e.id, earliest: w.earliest, latest: w.latest} AS day
}
WITH week, collect(call) AS calls, collect(day) AS days
UNWIND calls AS call
UNWIND days AS day
WITH call, day
WHERE day.latest >= call.earliest AND day.earliest <= call.until
WITH day.e AS e, day.id AS exchange, call.n AS n, call.id AS call, call.earliest AS called, call.latest AS calledAtLatest, call.until AS until,
  min(day.earliest) AS earliest, max(day.latest) AS latest
WITH e, exchange, n, call, called, until,
  CASE WHEN earliest > calledAtLatest THEN 24 * (duration.inDays(calledAtLatest, earliest).days - 1) ELSE 0 END AS hoursAtLeast,
  24 * (duration.inDays(called, latest).days + 1) AS hoursAtMost
WHERE hoursAtLeast <= $hours
WITH e, exchange, n, call, called, until, hoursAtLeast, hoursAtMost
ORDER BY exchange, call
LIMIT $limit
// Only now the claims: there may be many pairs.
CALL (e, n, called, until) {
  MATCH (n)<-[:ABOUT]-(c:Claim {property: 'when'})
  WHERE NOT c.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  WITH e, called, until, c ORDER BY c.id
  WITH e, called, until, collect(c.id) AS calls
  MATCH (e)<-[:ABOUT]-(w:Claim {property: 'when'})
  WHERE w.latest >= called AND w.earliest <= until AND NOT w.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR w.knownOn <= $knownBy) AND (w.retractedAt IS NULL OR w.retractedAt > $knownBy)
  WITH calls, w ORDER BY w.id
  WITH calls, collect(w.id) AS dated
  RETURN calls + dated AS days
}
CALL (n) {
  OPTIONAL MATCH (n)<-[:ABOUT {as: 'object'}]-(t:Claim {relation: 'TOOK_PART_IN'})-[:ABOUT {as: 'subject'}]->(p:Person)
  WHERE NOT t.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR t.knownOn <= $knownBy) AND (t.retractedAt IS NULL OR t.retractedAt > $knownBy)
  WITH p, t ORDER BY p.id, t.id
  RETURN collect(DISTINCT p.id) AS participants, collect(t.id) AS took
}
RETURN exchange, call, participants, hoursAtLeast, hoursAtMost,
  CASE WHEN hoursAtMost <= $hours THEN 'certain' ELSE 'possible' END AS status, days + took AS claims
ORDER BY exchange, call
LIMIT $limit
