// What an agreement prohibits, obliges or permits, for whom, and what it covers
//
// Binding and coverage are claims like all else: what one side's version covers another's may not. One row for each
// provision, kind of target and set of speakers.
// @param agreement id?     energy-truce-2025 only this agreement
// @param knownBy   date?   2025-04-01        only what had been said by then
// @param limit     integer 100               at most this many rows
// @column agreement id     the agreement
// @column provision id     the provision
// @column text      string the obligation, in our words
// @column effect    string prohibits, obliges or permits
// @column binds     list   whom it binds, in anybody's word
// @column covers    id     a kind of facility, or a place
// @column coversName string its name
// @column coversAccordingTo list who says that it is covered
// @column denied    boolean whether somebody denies that it is covered
// @column claims    list   the claims behind the row
// @scans HAS_PROVISION each provision is a row, unless one agreement is asked about
CALL () {
  MATCH (:Agreement {id: $agreement})<-[:ABOUT {as: 'subject'}]-(has:Claim {relation: 'HAS_PROVISION'})
  RETURN DISTINCT has
  UNION ALL
  WITH $agreement AS agreement WHERE agreement IS NULL
  MATCH (has:Claim {relation: 'HAS_PROVISION'})
  RETURN has
}
MATCH (a:Agreement)<-[:ABOUT {as: 'subject'}]-(has)-[:ABOUT {as: 'object'}]->(p:Provision)
WHERE ($agreement IS NULL OR a.id = $agreement) AND NOT has.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR has.knownOn <= $knownBy) AND (has.retractedAt IS NULL OR has.retractedAt > $knownBy)
WITH a, p, has ORDER BY has.id
WITH a, p, collect(has.id) AS hasClaims
CALL (p) {
  OPTIONAL MATCH (p)<-[:ABOUT {as: 'subject'}]-(c:Claim {relation: 'BINDS'})-[:ABOUT {as: 'object'}]->(actor)
  WHERE NOT c.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  WITH actor, c ORDER BY actor.id, c.id
  RETURN collect(DISTINCT actor.id) AS binds, collect(c.id) AS bindClaims
}
CALL (p) {
  OPTIONAL MATCH (p)<-[:ABOUT {as: 'subject'}]-(c:Claim {relation: 'COVERS'})-[:ABOUT {as: 'object'}]->(target)
  WHERE ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  OPTIONAL MATCH (c)-[:MADE_BY]->(speaker)
  WITH target, c, speaker ORDER BY c.id
  RETURN target,
    [s IN collect(DISTINCT CASE WHEN NOT c.stance IN ['denies', 'doubts'] THEN speaker.id END) | s] AS coversAccordingTo,
    any(stance IN collect(c.stance) WHERE stance = 'denies') AS denied,
    collect(c.id) AS coverClaims
}
RETURN a.id AS agreement, p.id AS provision, p.text AS text, p.effect AS effect, binds, target.id AS covers,
  target.name AS coversName, coversAccordingTo, denied, hasClaims + bindClaims + coverClaims AS claims
ORDER BY agreement, provision, covers
LIMIT $limit
