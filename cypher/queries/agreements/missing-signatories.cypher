// Parties to the conflict that are missing from an agreement
//
// The conflict is what somebody says the agreement is part of; its parties are those that somebody says are party to it.
// @param agreement id?    energy-truce-2025 only this agreement
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column agreement id     the agreement
// @column conflict  id     the conflict it is part of
// @column missing   id     a party to the conflict that nobody says signed or is party to the agreement
// @column name      string by name
// @column claims    list   the claims that make it a party to the conflict
// @scans PART_OF whatever is part of a conflict may lack a party to it, unless one agreement is asked about
CALL () {
  MATCH (:Agreement {id: $agreement})<-[:ABOUT {as: 'subject'}]-(part:Claim {relation: 'PART_OF'})
  RETURN DISTINCT part
  UNION ALL
  WITH $agreement AS agreement WHERE agreement IS NULL
  MATCH (part:Claim {relation: 'PART_OF'})
  RETURN part
}
MATCH (a:Agreement)<-[:ABOUT {as: 'subject'}]-(part)-[:ABOUT {as: 'object'}]->(conflict:Incident)
WHERE ($agreement IS NULL OR a.id = $agreement) AND NOT part.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR part.knownOn <= $knownBy) AND (part.retractedAt IS NULL OR part.retractedAt > $knownBy)
WITH DISTINCT a, conflict
MATCH (conflict)<-[:ABOUT {as: 'object'}]-(c:Claim {relation: 'PARTY_TO'})-[:ABOUT {as: 'subject'}]->(party:Actor)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH a, conflict, party, c ORDER BY c.id
WITH a, conflict, party, collect(c.id) AS claims
WHERE NOT EXISTS {
  MATCH (a)<-[:ABOUT {as: 'object'}]-(c:Claim)-[:ABOUT {as: 'subject'}]->(who:Actor)
  WHERE c.relation IN ['SIGNED', 'PARTY_TO'] AND NOT c.stance IN ['denies', 'doubts']
    AND (who = party OR EXISTS { (who)-[:BODY_OF|HELD_OFFICE]->{1,3}(party) })
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
}
RETURN a.id AS agreement, conflict.id AS conflict, party.id AS missing, party.name AS name, claims
ORDER BY agreement, conflict, missing
LIMIT $limit
