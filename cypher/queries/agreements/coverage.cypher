// Which kinds of facility each party's version of an agreement covers
//
// A version is what one side says. A kind takes in the kinds below it: who covers energy infrastructure covers oil depots.
// @param agreement id      energy-truce-2025 the agreement
// @param kind      id?     oil-depot         is this kind covered, and by whose version?
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column accordingTo id      the side whose version it is
// @column covers      id      what that side names
// @column name        string  by name
// @column includes    list    the kinds below it
// @column denied      boolean whether the side says that it is not covered
// @column speakers    list    who says so for the side
// @column claims      list    the claims that say so
MATCH (:Agreement {id: $agreement}) (()<-[:ABOUT {as: 'subject'}]-(has:Claim {relation: 'HAS_PROVISION'}
  WHERE NOT has.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR has.knownOn <= $knownBy) AND (has.retractedAt IS NULL OR has.retractedAt > $knownBy))-[:ABOUT {as: 'object'}]->()){0,1} (p)
WITH DISTINCT p
MATCH (p)<-[:ABOUT {as: 'subject'}]-(c:Claim {relation: 'COVERS'})-[:ABOUT {as: 'object'}]->(target)
WHERE ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
MATCH (c)-[:MADE_BY]->(speaker)
WITH target, c, speaker, coalesce(speaker.side, speaker.id) AS side ORDER BY c.id
WITH side, target, any(stance IN collect(c.stance) WHERE stance IN ['denies', 'doubts']) AS denied,
  collect(DISTINCT speaker.id) AS speakers, collect(DISTINCT c.id) AS claims,
  COLLECT {
    MATCH (below) (()<-[:ABOUT {as: 'subject'}]-(k:Claim WHERE k.relation IN ['KIND_OF', 'PART_OF'] AND NOT k.stance IN ['denies', 'doubts']
      AND ($knownBy IS NULL OR k.knownOn <= $knownBy) AND (k.retractedAt IS NULL OR k.retractedAt > $knownBy))-[:ABOUT {as: 'object'}]->()){1,6} (target)
    RETURN DISTINCT below.id ORDER BY below.id
  } AS includes
WHERE $kind IS NULL OR target.id = $kind OR $kind IN includes
RETURN side AS accordingTo, target.id AS covers, target.name AS name, includes, denied, speakers, claims
ORDER BY accordingTo, covers
LIMIT $limit
