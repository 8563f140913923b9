// Where talks take place, by broker
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column venue        id      the place, or the host where no place is named
// @column name         string  its name
// @column broker       id      who mediated; null if nobody is said to have
// @column negotiations list    which talks
// @column times        integer how many
// @column claims       list    the claims that say where
// @scans Negotiation each has taken place somewhere
MATCH (n:Negotiation)<-[place:ABOUT]-(c:Claim)-[other:ABOUT]->(venue:Thing)
WHERE ((c.relation = 'OCCURRED_IN' AND place.as = 'subject') OR (c.relation = 'HOSTED' AND place.as = 'object'
    AND NOT EXISTS {
      MATCH (n)<-[:ABOUT {as: 'subject'}]-(k:Claim {relation: 'OCCURRED_IN'})
      WHERE NOT k.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR k.knownOn <= $knownBy) AND (k.retractedAt IS NULL OR k.retractedAt > $knownBy)
    })) AND venue <> n AND NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
OPTIONAL MATCH (n)<-[:ABOUT {as: 'object'}]-(m:Claim {relation: 'MEDIATED'})-[:ABOUT {as: 'subject'}]->(broker)
WHERE NOT m.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR m.knownOn <= $knownBy) AND (m.retractedAt IS NULL OR m.retractedAt > $knownBy)
WITH DISTINCT venue, broker, n, c ORDER BY n.id, c.id
WITH venue, broker, collect(DISTINCT n.id) AS negotiations, collect(DISTINCT c.id) AS claims
RETURN venue.id AS venue, venue.name AS name, broker.id AS broker, negotiations, size(negotiations) AS times, claims
ORDER BY times DESC, venue, broker
LIMIT $limit
