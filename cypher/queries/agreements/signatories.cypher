// Who signed an agreement, in what capacity, under which name, and who joined later
//
// "Later" means on a day after the agreement was agreed or began, where somebody says when an actor signed. Members are
// actors that somebody says are part of the signatory: a merged group.
// @param agreement id?    energy-truce-2025 only this agreement
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column agreement id      the agreement
// @column signatory id      who signed
// @column name      string  by name
// @column capacity  string  for a state, for a party, for themselves, as somebody says
// @column under     string  the name signed under, where it is another than today's
// @column members   list    the groups that somebody says make up the signatory
// @column on        string  when, in EDTF
// @column later     boolean whether that is after the agreement was agreed or began; null if a day is not known
// @column speakers  list    who says so
// @column claims    list    the claims that say so
// @scans SIGNED each is a row, unless one agreement is asked about
CALL () {
  MATCH (:Agreement {id: $agreement})<-[:ABOUT {as: 'object'}]-(c:Claim {relation: 'SIGNED'})
  RETURN DISTINCT c
  UNION ALL
  WITH $agreement AS agreement WHERE agreement IS NULL
  MATCH (c:Claim {relation: 'SIGNED'})
  RETURN c
}
MATCH (a:Agreement)<-[:ABOUT {as: 'object'}]-(c)-[:ABOUT {as: 'subject'}]->(s:Actor)
WHERE ($agreement IS NULL OR a.id = $agreement) AND NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
MATCH (c)-[:MADE_BY]->(speaker)
WITH a, s, c, speaker ORDER BY c.id
WITH a, s, c.capacity AS capacity, c.under AS under, c.on AS on, min(c.onEarliest) AS onEarliest,
  collect(DISTINCT speaker.id) AS speakers, collect(c.id) AS claims
CALL (a) {
  OPTIONAL MATCH (a)<-[:ABOUT]-(c:Claim)
  WHERE c.property IN ['agreedOn', 'startsOn'] AND NOT c.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  RETURN min(c.latest) AS begun
}
RETURN a.id AS agreement, s.id AS signatory, s.name AS name, capacity, under,
  COLLECT {
    MATCH (member:Actor)<-[:ABOUT {as: 'subject'}]-(k:Claim {relation: 'PART_OF'})-[:ABOUT {as: 'object'}]->(s)
    WHERE NOT k.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR k.knownOn <= $knownBy) AND (k.retractedAt IS NULL OR k.retractedAt > $knownBy)
    RETURN DISTINCT member.id ORDER BY member.id
  } AS members,
  on, onEarliest > begun AS later, speakers, claims
ORDER BY agreement, onEarliest, signatory, capacity
LIMIT $limit
