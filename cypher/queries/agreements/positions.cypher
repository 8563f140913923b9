// Where actors stand on an agreement: who proposed, signed, supports, guarantees or refuses it
// @param agreement id?     energy-truce-2025 only this agreement
// @param knownBy   date?   2025-04-01        only what had been said by then
// @param limit     integer 100               at most this many rows
// @column agreement id      the agreement
// @column title     string  what it is called
// @column actor     id      who
// @column actorName string  by name
// @column position  string  PARTY_TO, SIGNED, PROPOSED, SUPPORTS, GUARANTEES or REJECTED
// @column capacity  string  in what capacity, where somebody says so
// @column denied    boolean whether somebody denies it
// @column speakers  list    who says so
// @column claims    list    the claims that say so
// @scans PARTY_TO,SIGNED,PROPOSED,SUPPORTS,GUARANTEES,REJECTED each is a position, unless one agreement is asked about
CALL () {
  MATCH (:Agreement {id: $agreement})<-[:ABOUT {as: 'object'}]-(c:Claim)
  WHERE c.relation IN ['PARTY_TO', 'SIGNED', 'PROPOSED', 'SUPPORTS', 'GUARANTEES', 'REJECTED']
  RETURN DISTINCT c
  UNION ALL
  WITH $agreement AS agreement WHERE agreement IS NULL
  MATCH (c:Claim)
  WHERE c.relation IN ['PARTY_TO', 'SIGNED', 'PROPOSED', 'SUPPORTS', 'GUARANTEES', 'REJECTED']
  RETURN c
}
MATCH (a:Agreement)<-[:ABOUT {as: 'object'}]-(c)-[:ABOUT {as: 'subject'}]->(actor:Actor)
WHERE ($agreement IS NULL OR a.id = $agreement)
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
MATCH (c)-[:MADE_BY]->(speaker)
WITH a, actor, c, speaker ORDER BY c.id
WITH a, actor, c.relation AS position, c.capacity AS capacity, collect({claim: c, speaker: speaker.id}) AS said
WITH a, actor, position, capacity, [s IN said WHERE NOT s.claim.stance IN ['denies', 'doubts']] AS asserted,
  any(s IN said WHERE s.claim.stance = 'denies') AS denied
WHERE asserted <> []
RETURN a.id AS agreement, a.title AS title, actor.id AS actor, actor.name AS actorName, position, capacity,
  denied OR EXISTS {
    MATCH (said:Claim)<-[:DENIES]-(d:Claim)
    WHERE said.id IN [s IN asserted | s.claim.id] AND ($knownBy IS NULL OR d.knownOn <= $knownBy) AND (d.retractedAt IS NULL OR d.retractedAt > $knownBy)
  } AS denied,
  COLLECT { UNWIND asserted AS s WITH DISTINCT s.speaker AS speaker RETURN speaker ORDER BY speaker } AS speakers,
  [s IN asserted | s.claim.id] AS claims
ORDER BY agreement, position, actor, capacity
LIMIT $limit
