// Who is guarantor, witness or monitor, and of what
// @param agreement id?     energy-truce-2025 only this agreement
// @param role      string? monitor           only this role
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column agreement id      the agreement
// @column actor     id      who
// @column name      string  by name
// @column role      string  guarantor where nobody says otherwise
// @column denied    boolean whether somebody denies it
// @column speakers  list    who says so
// @column claims    list    the claims that say so
// @scans GUARANTEES,SIGNED,TOOK_PART_IN each is a row if it tells a role, unless one agreement is asked about
CALL () {
  MATCH (:Agreement {id: $agreement})<-[:ABOUT {as: 'object'}]-(c:Claim)
  WHERE c.relation IN ['GUARANTEES', 'SIGNED', 'TOOK_PART_IN']
  RETURN DISTINCT c
  UNION ALL
  WITH $agreement AS agreement WHERE agreement IS NULL
  MATCH (c:Claim)
  WHERE c.relation IN ['GUARANTEES', 'SIGNED', 'TOOK_PART_IN']
  RETURN c
}
MATCH (a:Agreement)<-[:ABOUT {as: 'object'}]-(c)-[:ABOUT {as: 'subject'}]->(who:Actor)
WHERE (c.relation = 'GUARANTEES' OR (c.relation IN ['SIGNED', 'TOOK_PART_IN'] AND c.role IS NOT NULL))
  AND ($agreement IS NULL OR a.id = $agreement) AND ($role IS NULL OR toLower(coalesce(c.role, 'guarantor')) = toLower($role))
  AND NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
MATCH (c)-[:MADE_BY]->(speaker)
WITH a, who, c, speaker ORDER BY c.id
WITH a, who, coalesce(c.role, 'guarantor') AS role, collect(DISTINCT speaker.id) AS speakers, collect(c.id) AS claims, collect(c.topic)[0] AS topic
RETURN a.id AS agreement, who.id AS actor, who.name AS name, role,
  EXISTS {
    MATCH (d:Claim {topic: topic, stance: 'denies'})
    WHERE ($knownBy IS NULL OR d.knownOn <= $knownBy) AND (d.retractedAt IS NULL OR d.retractedAt > $knownBy)
  } OR EXISTS {
    MATCH (said:Claim)<-[:DENIES]-(d:Claim)
    WHERE said.id IN claims AND ($knownBy IS NULL OR d.knownOn <= $knownBy) AND (d.retractedAt IS NULL OR d.retractedAt > $knownBy)
  } AS denied, speakers, claims
ORDER BY agreement, role, actor
LIMIT $limit
