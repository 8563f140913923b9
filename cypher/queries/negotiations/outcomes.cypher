// What came of calls, meetings and rounds
//
// With who took part, who mediated and hosted, and what agreements or exchanges somebody says they produced. A negotiation
// that produced nothing has an empty list.
// @param actor   id?     trump       only those this actor took part in, mediated or hosted
// @param knownBy date?   2025-04-01  only what had been said by then
// @param limit   integer 100         at most this many rows
// @column negotiation  id     the negotiation
// @column name         string what it is called
// @column kind         string call, meeting, round …
// @column when         string when, in EDTF: the earliest day that somebody gives
// @column participants list   who took part
// @column mediators    list   who mediated
// @column hosts        list   who hosted
// @column produced     list   what came of it
// @column claims       list   the claims behind the row
// @view timeline when
// @scans Negotiation each is a row, unless an actor is asked about
CALL () {
  MATCH (:Thing {id: $actor})<-[:ABOUT]-(:Claim)-[:ABOUT]->(n:Negotiation)
  RETURN DISTINCT n
  UNION ALL
  WITH $actor AS actor WHERE actor IS NULL
  MATCH (n:Negotiation)
  RETURN n
}
CALL (n) {
  MATCH (n)<-[:ABOUT]-(c:Claim)-[:ABOUT]->(other:Thing)
  WHERE other <> n AND c.relation IN ['TOOK_PART_IN', 'MEDIATED', 'HOSTED', 'PRODUCED'] AND NOT c.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  WITH c, other ORDER BY other.id, c.id
  RETURN collect(DISTINCT CASE c.relation WHEN 'TOOK_PART_IN' THEN other.id END) AS participants,
    collect(DISTINCT CASE c.relation WHEN 'MEDIATED' THEN other.id END) AS mediators,
    collect(DISTINCT CASE c.relation WHEN 'HOSTED' THEN other.id END) AS hosts,
    collect(DISTINCT CASE c.relation WHEN 'PRODUCED' THEN other.id END) AS produced,
    collect(c.id) AS claims
}
WITH * WHERE claims <> [] AND ($actor IS NULL OR $actor IN participants + mediators + hosts)
RETURN n.id AS negotiation, n.name AS name, n.kind AS kind, COLLECT {
    MATCH (n)<-[:ABOUT]-(dated:Claim)
    WHERE dated.property IN ['when', 'startsOn'] AND NOT dated.stance IN ['denies', 'doubts']
      AND ($knownBy IS NULL OR dated.knownOn <= $knownBy) AND (dated.retractedAt IS NULL OR dated.retractedAt > $knownBy)
    RETURN dated.value ORDER BY dated.earliest, dated.value LIMIT 1
  }[0] AS when, participants, mediators, hosts, produced, claims
ORDER BY when, negotiation
LIMIT $limit
