// One deal between the parties, or parallel deals with a third?
//
// Agreements that came of the same negotiation, or that were agreed on the same day, and that share one party and differ in
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
MATCH (a:Agreement)<-[:ABOUT {as: 'object'}]-(c:Claim)-[:ABOUT {as: 'subject'}]->(party:Actor)
WHERE c.relation IN ['PARTY_TO', 'SIGNED'] AND NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH a, party, c ORDER BY party.id, c.id
WITH a, collect(DISTINCT party.id) AS parties, collect(c.id) AS claims
WITH collect({a: a, parties: parties, claims: claims}) AS deals
UNWIND deals AS one
UNWIND deals AS other
WITH one, other, one.a AS a, other.a AS b, [p IN one.parties WHERE p IN other.parties] AS common
WHERE a.id < b.id AND size(common) = 1 AND size(one.parties) > 1 AND size(other.parties) > 1
  AND (EXISTS { (a)<-[:PRODUCED]-(:Negotiation)-[:PRODUCED]->(b) } OR a.agreedOn = b.agreedOn)
WITH one, other, common[0] AS third, [p IN one.parties WHERE p <> common[0]] AS oneWith, [p IN other.parties WHERE p <> common[0]] AS otherWith
RETURN one.a.id AS one, other.a.id AS other, third, oneWith, otherWith,
  COLLECT {
    MATCH (x:Actor)-[:PARTY_TO|SIGNED]->(d:Agreement)<-[:PARTY_TO|SIGNED]-(y:Actor)
    WHERE x.id IN oneWith AND y.id IN otherWith
    RETURN DISTINCT d.id ORDER BY d.id
  } AS direct, one.claims + other.claims AS claims
ORDER BY one, other
LIMIT $limit
