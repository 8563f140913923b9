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
WITH n, c ORDER BY c.id
WITH n, min(c.earliest) AS earliest, max(c.latest) AS latest, collect(c.id) AS claims
WITH collect({n: n, earliest: earliest, latest: latest, claims: claims}) AS allCalls
MATCH (e:Exchange)
WITH allCalls, e ORDER BY e.id
CALL (e) {
  MATCH (e)<-[:ABOUT]-(w:Claim {property: 'when'})
  WHERE NOT w.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR w.knownOn <= $knownBy) AND (w.retractedAt IS NULL OR w.retractedAt > $knownBy)
  WITH w ORDER BY w.id
  RETURN collect(w) AS dated
}
UNWIND allCalls AS call
WITH e, call.n AS n, call.earliest AS callEarliest, call.latest AS callLatest, call.claims AS calls, dated
WITH *, [w IN dated WHERE w.latest >= callEarliest AND w.earliest <= callLatest + duration({hours: $hours + 24})] AS dated
WHERE dated <> []
WITH *, reduce(day = dated[0].earliest, w IN dated | CASE WHEN w.earliest < day THEN w.earliest ELSE day END) AS earliest,
  reduce(day = dated[0].latest, w IN dated | CASE WHEN w.latest > day THEN w.latest ELSE day END) AS latest
CALL (n) {
  OPTIONAL MATCH (n)<-[:ABOUT {as: 'object'}]-(t:Claim {relation: 'TOOK_PART_IN'})-[:ABOUT {as: 'subject'}]->(p:Person)
  WHERE NOT t.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR t.knownOn <= $knownBy) AND (t.retractedAt IS NULL OR t.retractedAt > $knownBy)
  WITH p, t ORDER BY p.id, t.id
  RETURN collect(DISTINCT p.id) AS participants, collect(t.id) AS took
}
WITH n, e, participants, calls + [w IN dated | w.id] + took AS claims,
  CASE WHEN earliest > callLatest THEN 24 * (duration.inDays(callLatest, earliest).days - 1) ELSE 0 END AS hoursAtLeast,
  24 * (duration.inDays(callEarliest, latest).days + 1) AS hoursAtMost
WHERE hoursAtLeast <= $hours
RETURN e.id AS exchange, n.id AS call, participants, hoursAtLeast, hoursAtMost,
  CASE WHEN hoursAtMost <= $hours THEN 'certain' ELSE 'possible' END AS status, claims
ORDER BY exchange, call
LIMIT $limit
