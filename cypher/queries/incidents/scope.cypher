// Is the target of an alleged breach within the agreed scope, and by whose version?
//
// A version is what one side says that the agreement covers; a kind takes in the kinds below it. An incident whose target
// nobody names is in no version.
// @param agreement id      energy-truce-2025 the agreement
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column incident id   what happened
// @column name     string what it is called
// @column target   id   the kind of facility that somebody says was targeted
// @column within   list the sides whose version covers it
// @column outside  list the sides whose version does not
// @column differs  boolean whether it would be a breach under one version and not under another
// @column claims   list the claims on the target and on the coverage
MATCH (:Agreement {id: $agreement}) (()<-[:ABOUT {as: 'subject'}]-(has:Claim {relation: 'HAS_PROVISION'}
  WHERE NOT has.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR has.knownOn <= $knownBy) AND (has.retractedAt IS NULL OR has.retractedAt > $knownBy))-[:ABOUT {as: 'object'}]->()){0,1} (p)
WITH DISTINCT p
MATCH (p)<-[:ABOUT {as: 'subject'}]-(c:Claim {relation: 'COVERS'})-[:ABOUT {as: 'object'}]->(covered)
WHERE ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
MATCH (c)-[:MADE_BY]->(speaker)
WITH coalesce(speaker.side, speaker.id) AS side, covered, c ORDER BY side, c.id
WITH side, collect({kind: covered.id, claim: c.id, denied: c.stance IN ['denies', 'doubts']}) AS covers
WITH collect({side: side, covers: covers}) AS versions
CALL (versions) {
  MATCH (:Thing {id: $agreement})<-[:ABOUT {as: 'object'}]-(c:Claim {relation: 'ALLEGED_BREACH_OF'})
  RETURN c
  UNION
  MATCH (:Agreement {id: $agreement})<-[:ABOUT {as: 'subject'}]-(:Claim {relation: 'HAS_PROVISION'})-[:ABOUT {as: 'object'}]->(provision)
  MATCH (provision)<-[:ABOUT {as: 'object'}]-(c:Claim {relation: 'ALLEGED_BREACH_OF'})
  RETURN c
}
MATCH (i:Incident)<-[:ABOUT {as: 'subject'}]-(c)-[:ABOUT {as: 'object'}]->(a)
WHERE (a.id = $agreement OR EXISTS {
    MATCH (:Agreement {id: $agreement})<-[:ABOUT {as: 'subject'}]-(has:Claim {relation: 'HAS_PROVISION'})-[:ABOUT {as: 'object'}]->(a)
    WHERE NOT has.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR has.knownOn <= $knownBy) AND (has.retractedAt IS NULL OR has.retractedAt > $knownBy)
  }) AND NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH DISTINCT versions, i
MATCH (i)<-[:ABOUT {as: 'subject'}]-(t:Claim {relation: 'TARGETED'})-[:ABOUT {as: 'object'}]->(target:FacilityKind)
WHERE NOT t.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR t.knownOn <= $knownBy) AND (t.retractedAt IS NULL OR t.retractedAt > $knownBy)
WITH versions, i, target, t ORDER BY t.id
WITH versions, i, target, collect(t.id) AS targets
WITH versions, i, target, targets,
  COLLECT {
    MATCH (target) (()<-[:ABOUT {as: 'subject'}]-(k:Claim {relation: 'KIND_OF'} WHERE NOT k.stance IN ['denies', 'doubts']
      AND ($knownBy IS NULL OR k.knownOn <= $knownBy) AND (k.retractedAt IS NULL OR k.retractedAt > $knownBy))-[:ABOUT {as: 'object'}]->()){0,6} (above)
    RETURN DISTINCT above.id
  } AS kinds
WITH i, target, targets,
  [v IN versions | {side: v.side, hits: [c IN v.covers WHERE c.kind IN kinds AND NOT c.denied | c.claim], denials: [c IN v.covers WHERE c.kind IN kinds AND c.denied | c.claim]}] AS verdicts
WITH i, target, targets, [v IN verdicts WHERE v.hits <> [] AND v.denials = [] | v.side] AS within,
  [v IN verdicts WHERE v.hits = [] OR v.denials <> [] | v.side] AS outside,
  reduce(all = [], v IN verdicts | all + v.hits + v.denials) AS hits
RETURN i.id AS incident, i.name AS name, target.id AS target, within, outside, within <> [] AND outside <> [] AS differs, targets + hits AS claims
ORDER BY incident, target
LIMIT $limit
