// One deal between the parties, or parallel deals with a third?
//
// Agreements that came of the same negotiation, or that somebody says were agreed on the same day, and that share one party and differ in
// the others: each of the others has a deal with the third, and none with each other.
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column one        id   an agreement
// @column other      id   a parallel one
// @column third      id   who is party to both
// @column oneWith    list the other parties of the first
// @column otherWith  list the other parties of the second
// @column direct     list agreements to which the others are party together
// @column claims     list the claims that make them parties
// @scans PARTY_TO,SIGNED any two agreements may be parallel
MATCH (a:Agreement)<-[:ABOUT {as: 'object'}]-(c:Claim)-[:ABOUT {as: 'subject'}]->(party:Actor)
WHERE c.relation IN ['PARTY_TO', 'SIGNED'] AND NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH a, party, c ORDER BY party.id, c.id
WITH a, collect(DISTINCT party.id) AS parties, collect(c.id) AS claims
WITH a, parties, claims
WHERE size(parties) > 1
CALL (a) {
  MATCH (a)<-[:ABOUT {as: 'object'}]-(x:Claim {relation: 'PRODUCED'})-[:ABOUT {as: 'subject'}]->(n:Negotiation)
  WHERE NOT x.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR x.knownOn <= $knownBy) AND (x.retractedAt IS NULL OR x.retractedAt > $knownBy)
  RETURN n.id AS occasion
  UNION
  MATCH (a)<-[:ABOUT]-(x:Claim {property: 'agreedOn'})
  WHERE x.earliest = x.latest AND NOT x.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR x.knownOn <= $knownBy) AND (x.retractedAt IS NULL OR x.retractedAt > $knownBy)
  RETURN toString(x.earliest) AS occasion
}
WITH occasion, collect({id: a.id, parties: parties, claims: claims}) AS deals
UNWIND deals AS one
UNWIND deals AS other
WITH DISTINCT one, other, [p IN one.parties WHERE p IN other.parties] AS common
WHERE one.id < other.id AND size(common) = 1
WITH one, other, common[0] AS third, [p IN one.parties WHERE p <> common[0]] AS oneWith, [p IN other.parties WHERE p <> common[0]] AS otherWith
RETURN one.id AS one, other.id AS other, third, oneWith, otherWith,
  COLLECT {
    MATCH (p:Actor)<-[:ABOUT {as: 'subject'}]-(x:Claim)-[:ABOUT {as: 'object'}]->(deal:Agreement)<-[:ABOUT {as: 'object'}]-(y:Claim)-[:ABOUT {as: 'subject'}]->(q:Actor)
    WHERE p.id IN oneWith AND q.id IN otherWith
      AND x.relation IN ['PARTY_TO', 'SIGNED'] AND NOT x.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR x.knownOn <= $knownBy) AND (x.retractedAt IS NULL OR x.retractedAt > $knownBy)
      AND y.relation IN ['PARTY_TO', 'SIGNED'] AND NOT y.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR y.knownOn <= $knownBy) AND (y.retractedAt IS NULL OR y.retractedAt > $knownBy)
    RETURN DISTINCT deal.id AS id ORDER BY id
  } AS direct, one.claims + other.claims AS claims
ORDER BY one, other
LIMIT $limit
