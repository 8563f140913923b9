// Which broker's absence would disconnect the network?
//
// Two parties are cut off from each other without a broker if every diplomatic link between them, over up to four steps,
// runs through that broker or through something that only that broker mediated. To be at war is not a diplomatic link.
// @param knownBy  date?   2031-06-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column broker id     the mediator
// @column name   string by name
// @column cutOff list   the pairs that would lose each other
// @column pairs  integer how many
// @column claims list   the claims that make it their broker
// @scans MEDIATED any mediator may be the only link
MATCH (m:Actor)<-[:ABOUT {as: 'subject'}]-(c:Claim {relation: 'MEDIATED'})-[:ABOUT {as: 'object'}]->(what)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH m, what, c ORDER BY c.id
WITH m, what, collect(c.id) AS claims
CALL (what, m) {
  MATCH (what)<-[:ABOUT {as: 'object'}]-(k:Claim)-[:ABOUT {as: 'subject'}]->(party:Actor)
  WHERE k.relation IN ['PARTY_TO', 'TOOK_PART_IN', 'SIGNED'] AND party <> m AND NOT k.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR k.knownOn <= $knownBy) AND (k.retractedAt IS NULL OR k.retractedAt > $knownBy)
  RETURN collect(DISTINCT party) AS parties
}
CALL (what, m) {
  RETURN NOT EXISTS {
    MATCH (what)<-[:ABOUT {as: 'object'}]-(k:Claim {relation: 'MEDIATED'})-[:ABOUT {as: 'subject'}]->(else)
    WHERE else <> m AND NOT k.stance IN ['denies', 'doubts']
      AND ($knownBy IS NULL OR k.knownOn <= $knownBy) AND (k.retractedAt IS NULL OR k.retractedAt > $knownBy)
  } AS alone
}
WITH m, collect({parties: parties, claims: claims}) AS tables, collect(CASE WHEN alone THEN what END) + m AS gone
UNWIND tables AS table
UNWIND table.parties AS a
UNWIND table.parties AS b
WITH m, gone, a, b, table WHERE a.id < b.id
WITH m, gone, a, b, collect(table.claims) AS lists
WHERE NOT EXISTS {
  MATCH SHORTEST 1 (a) (()<-[:ABOUT]-(k:Claim
    WHERE k.relation IN ['PARTY_TO', 'TOOK_PART_IN', 'SIGNED', 'MEDIATED', 'HOSTED', 'PRODUCED', 'HELD_OFFICE', 'BODY_OF'] AND NOT k.stance IN ['denies', 'doubts']
      AND ($knownBy IS NULL OR k.knownOn <= $knownBy) AND (k.retractedAt IS NULL OR k.retractedAt > $knownBy)
    )-[:ABOUT]->(y:!Incident WHERE NOT y IN gone)){1,4} (b)
}
WITH m, a, b, lists ORDER BY a.id, b.id
WITH m, collect([a.id, b.id]) AS cutOff, collect(lists) AS nested
RETURN m.id AS broker, m.name AS name, cutOff, size(cutOff) AS pairs,
  COLLECT { UNWIND nested AS lists UNWIND lists AS list UNWIND list AS id WITH DISTINCT id RETURN id ORDER BY id } AS claims
ORDER BY pairs DESC, broker
LIMIT $limit
