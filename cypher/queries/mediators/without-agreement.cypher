// Mediated efforts that led to no agreement
//
// Negotiations that somebody mediated and that, in nobody's word, produced an agreement or an exchange.
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column negotiation id     the effort
// @column name        string what it is called
// @column when        string when, in EDTF: the earliest day that somebody gives
// @column mediators   list   who mediated
// @column claims      list   the claims that say so
// @scans MEDIATED any negotiation that somebody mediated may have led to nothing
MATCH (n:Negotiation)<-[:ABOUT {as: 'object'}]-(c:Claim {relation: 'MEDIATED'})-[:ABOUT {as: 'subject'}]->(m)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH n, m, c ORDER BY m.id, c.id
WITH n, collect(DISTINCT m.id) AS mediators, collect(c.id) AS claims
WHERE NOT EXISTS {
  MATCH (n)<-[:ABOUT {as: 'subject'}]-(c:Claim {relation: 'PRODUCED'})
  WHERE NOT c.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
}
RETURN n.id AS negotiation, n.name AS name, COLLECT {
    MATCH (n)<-[:ABOUT]-(dated:Claim)
    WHERE dated.property IN ['when', 'startsOn'] AND NOT dated.stance IN ['denies', 'doubts']
      AND ($knownBy IS NULL OR dated.knownOn <= $knownBy) AND (dated.retractedAt IS NULL OR dated.retractedAt > $knownBy)
    RETURN dated.value ORDER BY dated.earliest, dated.value LIMIT 1
  }[0] AS when, mediators, claims
ORDER BY when, negotiation
LIMIT $limit
