// Alleged breaches, and what became of the allegation: denied, confirmed, or passed over
//
// An incident and the allegation that it breached something are two things. Denied: the accused side, or anyone, denies the
// breach, the attribution, or the claims that allege them. Confirmed: somebody of another side than the accuser's says
// the same.
// @param agreement id?     energy-truce-2025 only breaches of this agreement
// @param knownBy   date?   2025-04-01        only what had been said by then
// @param limit     integer 100               at most this many rows
// @column incident  id     what happened
// @column name      string what it is called
// @column when      string when, in EDTF: the earliest day that somebody gives
// @column place     list   where
// @column agreement id     what it is said to breach
// @column accused   list   to whom it is attributed
// @column accusers  list   who alleges the breach
// @column response  string denied, confirmed, denied and confirmed, or passed over
// @column deniedBy  list   who denies it
// @column confirmedBy list who confirms it
// @column claims    list   the claims that allege, deny and confirm it
// @view timeline when
// @scans ALLEGED_BREACH_OF each is an allegation, unless one agreement is asked about
CALL () {
  MATCH (:Thing {id: $agreement})<-[:ABOUT {as: 'object'}]-(c:Claim {relation: 'ALLEGED_BREACH_OF'})
  RETURN c
  UNION
  MATCH (:Agreement {id: $agreement})<-[:ABOUT {as: 'subject'}]-(:Claim {relation: 'HAS_PROVISION'})-[:ABOUT {as: 'object'}]->(provision)
  MATCH (provision)<-[:ABOUT {as: 'object'}]-(c:Claim {relation: 'ALLEGED_BREACH_OF'})
  RETURN c
  UNION
  WITH $agreement AS agreement WHERE agreement IS NULL
  MATCH (c:Claim {relation: 'ALLEGED_BREACH_OF'})
  RETURN c
}
MATCH (i:Incident)<-[:ABOUT {as: 'subject'}]-(c)-[:ABOUT {as: 'object'}]->(a)
WHERE ($agreement IS NULL OR a.id = $agreement OR EXISTS {
    MATCH (:Agreement {id: $agreement})<-[:ABOUT {as: 'subject'}]-(has:Claim {relation: 'HAS_PROVISION'})-[:ABOUT {as: 'object'}]->(a)
    WHERE NOT has.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR has.knownOn <= $knownBy) AND (has.retractedAt IS NULL OR has.retractedAt > $knownBy)
  }) AND NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
MATCH (c)-[:MADE_BY]->(accuser)
WITH i, a, c, accuser, coalesce(accuser.side, accuser.id) AS side ORDER BY c.knownOn, c.id
WITH i, a, collect(DISTINCT accuser.id) AS accusers, collect(side)[0] AS first, collect(c.id) AS allegations
CALL (i, a, first) {
  MATCH (i)<-[:ABOUT {as: 'subject'}]-(charge:Claim)
  WHERE (charge.relation = 'ATTRIBUTED_TO' OR (charge.relation = 'ALLEGED_BREACH_OF' AND (charge)-[:ABOUT {as: 'object'}]->(a)))
    AND ($knownBy IS NULL OR charge.knownOn <= $knownBy) AND (charge.retractedAt IS NULL OR charge.retractedAt > $knownBy)
  CALL (charge) {
    WITH charge WHERE charge.stance = 'denies'
    RETURN charge AS answer, 'denies' AS kind
    UNION
    MATCH (charge)<-[link:DENIES|CONFIRMS]-(answer:Claim)
    WHERE NOT charge.stance IN ['denies', 'doubts']
    RETURN answer, toLower(type(link)) AS kind
    UNION
    WITH charge WHERE charge.relation = 'ALLEGED_BREACH_OF' AND NOT charge.stance IN ['denies', 'doubts']
    RETURN charge AS answer, 'confirms' AS kind
  }
  MATCH (answer)-[:MADE_BY]->(speaker)
  WHERE (kind = 'denies' OR NOT EXISTS { (speaker)-[:BODY_OF|HELD_OFFICE]->{0,3}(:Actor {id: first}) })
    AND ($knownBy IS NULL OR answer.knownOn <= $knownBy) AND (answer.retractedAt IS NULL OR answer.retractedAt > $knownBy)
  WITH DISTINCT answer, kind, speaker ORDER BY answer.knownOn, answer.id
  RETURN collect(DISTINCT CASE kind WHEN 'denies' THEN speaker.id END) AS deniedBy,
    collect(DISTINCT CASE kind WHEN 'confirms' THEN speaker.id END) AS confirmedBy, collect(DISTINCT answer.id) AS answers
}
RETURN i.id AS incident, i.name AS name, COLLECT {
    MATCH (i)<-[:ABOUT]-(dated:Claim)
    WHERE dated.property IN ['when'] AND NOT dated.stance IN ['denies', 'doubts']
      AND ($knownBy IS NULL OR dated.knownOn <= $knownBy) AND (dated.retractedAt IS NULL OR dated.retractedAt > $knownBy)
    RETURN dated.value ORDER BY dated.earliest, dated.value LIMIT 1
  }[0] AS when,
  COLLECT {
    MATCH (i)<-[:ABOUT {as: 'subject'}]-(k:Claim {relation: 'OCCURRED_IN'})-[:ABOUT {as: 'object'}]->(place)
    WHERE NOT k.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR k.knownOn <= $knownBy) AND (k.retractedAt IS NULL OR k.retractedAt > $knownBy)
    RETURN DISTINCT place.id ORDER BY place.id
  } AS place,
  a.id AS agreement,
  COLLECT {
    MATCH (i)<-[:ABOUT {as: 'subject'}]-(k:Claim {relation: 'ATTRIBUTED_TO'})-[:ABOUT {as: 'object'}]->(accused)
    WHERE NOT k.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR k.knownOn <= $knownBy) AND (k.retractedAt IS NULL OR k.retractedAt > $knownBy)
    RETURN DISTINCT accused.id ORDER BY accused.id
  } AS accused,
  accusers,
  CASE
    WHEN deniedBy <> [] AND confirmedBy <> [] THEN 'denied and confirmed'
    WHEN deniedBy <> [] THEN 'denied'
    WHEN confirmedBy <> [] THEN 'confirmed'
    ELSE 'passed over'
  END AS response, deniedBy, confirmedBy, allegations + [id IN answers WHERE NOT id IN allegations] AS claims
ORDER BY when, incident, agreement
LIMIT $limit
