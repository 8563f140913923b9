// Alleged violations by side, by claimant, by week
//
// Each alleged breach counts once, in the week (ISO 8601) of its day; figures that a speaker gives for a whole series stand in
// the week that they were said, under "counted".
// @param agreement id?    energy-truce-2025 only breaches of this agreement
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column accused   id      the side that is accused
// @column claimant  id      the side that accuses
// @column week      string  the week, as in 2025-W12; null if no day is known
// @column incidents list    the single incidents
// @column number    integer how many
// @column counted   list    figures given for series: value, qualifier, speaker, when it was said
// @column claims    list    the claims
// @view table
// @scans ALLEGED_BREACH_OF each is counted, unless one agreement is asked about
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
MATCH (c)-[:MADE_BY]->(speaker)
WITH i, c, coalesce(speaker.side, speaker.id) AS claimant ORDER BY c.id
WITH i, claimant, collect(c.id) AS allegations
CALL (i, claimant) {
  MATCH (i)<-[:ABOUT {as: 'subject'}]-(c:Claim {relation: 'ATTRIBUTED_TO'})-[:ABOUT {as: 'object'}]->(accused)
  WHERE accused.id <> claimant AND NOT c.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  RETURN DISTINCT accused.id AS accused
}
CALL (i) {
  OPTIONAL MATCH (i)<-[:ABOUT]-(c:Claim {property: 'when'})
  WHERE NOT c.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  RETURN min(c.earliest) AS day
}
CALL (i, claimant) {
  OPTIONAL MATCH (i)<-[:ABOUT]-(c:Claim {property: 'violations'})-[:MADE_BY]->(speaker)
  WHERE coalesce(speaker.side, speaker.id) = claimant AND NOT c.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  WITH c, speaker ORDER BY c.knownOn, c.id
  RETURN collect(c {.value, .qualifier, .knownOn, speaker: speaker.id, claim: c.id}) AS series
}
UNWIND CASE WHEN series = [] THEN [null] ELSE series END AS figure
WITH accused, claimant, i, allegations, figure, coalesce(figure.knownOn, day) AS day
WITH accused, claimant, i, allegations, figure,
  toString(day.weekYear) + '-W' + right('0' + toString(day.week), 2) AS week ORDER BY day, i.id
WITH accused, claimant, week, collect(DISTINCT CASE WHEN figure IS NULL THEN i.id END) AS incidents,
  collect(CASE WHEN figure IS NOT NULL THEN figure END) AS figures, collect(allegations) AS lists
RETURN accused, claimant, week, incidents, size(incidents) AS number,
  [f IN figures | {value: f.value, qualifier: f.qualifier, speaker: f.speaker, said: f.knownOn}] AS counted,
  COLLECT { UNWIND lists AS list UNWIND list AS id WITH DISTINCT id RETURN id ORDER BY id } + [f IN figures | f.claim] AS claims
ORDER BY week, accused, claimant
LIMIT $limit
