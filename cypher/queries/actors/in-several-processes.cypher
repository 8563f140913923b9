// People who negotiated in more than one process
//
// A process is what a negotiation is part of, or else the negotiation itself.
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column person    id      who
// @column name      string  by name
// @column processes list    the processes
// @column count     integer how many
// @column claims    list    the claims that put the person there
// @scans Person any may have negotiated twice
MATCH (p:Person)<-[:ABOUT {as: 'subject'}]-(c:Claim)-[:ABOUT {as: 'object'}]->(n:Negotiation)
WHERE c.relation IN ['TOOK_PART_IN', 'MEDIATED'] AND NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
CALL (n) {
  MATCH (n) (()<-[:ABOUT {as: 'subject'}]-(part:Claim {relation: 'PART_OF'} WHERE NOT part.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR part.knownOn <= $knownBy) AND (part.retractedAt IS NULL OR part.retractedAt > $knownBy))-[:ABOUT {as: 'object'}]->()){0,5} (process:Negotiation)
  WHERE NOT EXISTS {
    MATCH (process)<-[:ABOUT {as: 'subject'}]-(more:Claim {relation: 'PART_OF'})-[:ABOUT {as: 'object'}]->(:Negotiation)
    WHERE NOT more.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR more.knownOn <= $knownBy) AND (more.retractedAt IS NULL OR more.retractedAt > $knownBy)
  }
  RETURN min(process.id) AS process
}
WITH p, c, process ORDER BY process, c.id
WITH p, collect(DISTINCT process) AS processes, collect(c.id) AS claims
WHERE size(processes) > 1
RETURN p.id AS person, p.name AS name, processes, size(processes) AS count, claims
ORDER BY count DESC, person
LIMIT $limit
