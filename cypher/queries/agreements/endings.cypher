// What ends an agreement: expiry, breach, withdrawal, and in whose word
//
// How it ends, on which day, and whether it has ended are different claims; each side's stand side by side.
// @param agreement id?    energy-truce-2025 only this agreement
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column agreement   id     the agreement
// @column accordingTo id     the side that says so
// @column property    string endsBy: what ends it; endsOn: its last day; duration; status: expired, broken, in effect …; extendableBy
// @column value       any    what the side says
// @column unit        string the value's unit
// @column said        string when it was said, in EDTF
// @column speakers    list   who says it for the side
// @column claims      list   the claims that say so
// @scans Agreement each may have its endings, unless one agreement is asked about
CALL () {
  MATCH (:Agreement {id: $agreement})<-[:ABOUT]-(c:Claim)
  WHERE c.property IN ['endsBy', 'endsOn', 'duration', 'status', 'extendableBy']
  RETURN DISTINCT c
  UNION ALL
  WITH $agreement AS agreement WHERE agreement IS NULL
  MATCH (c:Claim)
  WHERE c.property IN ['endsBy', 'endsOn', 'duration', 'status', 'extendableBy']
  RETURN c
}
MATCH (a:Agreement)<-[:ABOUT]-(c)-[:MADE_BY]->(speaker)
WHERE ($agreement IS NULL OR a.id = $agreement) AND NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH a, c, speaker, coalesce(speaker.side, speaker.id) AS side ORDER BY c.knownOn, c.id
WITH a, side, c.property AS property, c.value AS value, c.unit AS unit, collect(DISTINCT speaker.id) AS speakers, collect(c.id) AS claims,
  collect(coalesce(c.said, toString(c.knownOn)))[0] AS said
RETURN a.id AS agreement, side AS accordingTo, property, value, unit, said, speakers, claims
ORDER BY agreement, property, said, accordingTo, claims[0]
LIMIT $limit
