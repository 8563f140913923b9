// Announced agreements that never took effect
//
// "Said not to have taken effect" is somebody's claim. "No start known" only means that nobody gives a first day or a day of
// agreement; it is not the same.
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column agreement id     the agreement
// @column title     string what it is called
// @column kind      string what it is
// @column status    string said not to have taken effect, or no start known
// @column saidBy    list   who says that it did not
// @column rejectedBy list  who, in anybody's word, refused it
// @column claims    list   the claims that say so
// @scans Agreement what did not begin is known by what nobody says of it
MATCH (a:Agreement)
CALL (a) {
  OPTIONAL MATCH (a)<-[:ABOUT]-(c:Claim)-[:MADE_BY]->(speaker)
  WHERE (c.property IN ['tookEffect', 'startsOn', 'agreedOn'] OR c.relation = 'REJECTED') AND NOT c.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  WITH c, speaker ORDER BY c.id
  RETURN collect(CASE WHEN c.property = 'tookEffect' AND c.value = false THEN {speaker: speaker.id, claim: c.id} END) AS never,
    count(CASE WHEN c.property IN ['startsOn', 'agreedOn'] OR (c.property = 'tookEffect' AND c.value = true) THEN 1 END) AS began,
    collect(CASE WHEN c.relation = 'REJECTED' THEN c END) AS rejections
}
WITH a, never, began, rejections
WHERE (never <> [] OR began = 0)
  AND EXISTS { MATCH (a)<-[:ABOUT]-(c:Claim) WHERE ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy) }
RETURN a.id AS agreement, a.title AS title, a.kind AS kind,
  CASE WHEN never <> [] THEN 'said not to have taken effect' ELSE 'no start known' END AS status,
  COLLECT { UNWIND never AS n RETURN DISTINCT n.speaker AS speaker ORDER BY speaker } AS saidBy,
  COLLECT { UNWIND rejections AS r MATCH (r)-[:ABOUT {as: 'subject'}]->(who) RETURN DISTINCT who.id AS who ORDER BY who } AS rejectedBy,
  [n IN never | n.claim] + [r IN rejections | r.id] AS claims
ORDER BY status DESC, agreement
LIMIT $limit
