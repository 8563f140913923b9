// Promised, released and confirmed, for each leg of an exchange
//
// A promise and its fulfilment are different claims, and so is the word of those who received. Hedged figures are left out;
// things/facts has them. A leg that nobody gives a figure for is left out. Where several speakers give several figures,
// each combination is a row.
// @param exchange id?     exchange-2025-03-19 only this exchange
// @param knownBy  date?   2025-04-01          only what had been said by then
// @param limit    integer 100                 at most this many rows
// @column exchange    id      the exchange
// @column transfer    id      the leg
// @column category    string  who is transferred
// @column from        id      who hands over
// @column to          id      who receives
// @column promised    integer how many were promised
// @column promisedBy  list    by whom
// @column released    integer how many were released, in the word of any side but the receiving
// @column releasedBy  list    in whose word
// @column confirmed   integer how many were received, in the word of the receiving side
// @column confirmedBy list    in whose word
// @column difference  integer promised less released, or less confirmed where nobody else says what was released
// @column claims      list    the claims behind the row
// @scans HAS_TRANSFER each leg is a row, unless one exchange is asked about
CALL () {
  MATCH (:Exchange {id: $exchange})<-[:ABOUT {as: 'subject'}]-(has:Claim {relation: 'HAS_TRANSFER'})
  RETURN DISTINCT has
  UNION ALL
  WITH $exchange AS exchange WHERE exchange IS NULL
  MATCH (has:Claim {relation: 'HAS_TRANSFER'})
  RETURN has
}
MATCH (e:Exchange)<-[:ABOUT {as: 'subject'}]-(has)-[:ABOUT {as: 'object'}]->(leg:Transfer)
WHERE ($exchange IS NULL OR e.id = $exchange) AND NOT has.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR has.knownOn <= $knownBy) AND (has.retractedAt IS NULL OR has.retractedAt > $knownBy)
WITH DISTINCT e, leg
CALL (leg) {
  OPTIONAL MATCH (leg)<-[:ABOUT {as: 'subject'}]-(k:Claim {relation: 'FROM'})-[:ABOUT {as: 'object'}]->(actor)
  WHERE NOT k.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR k.knownOn <= $knownBy) AND (k.retractedAt IS NULL OR k.retractedAt > $knownBy)
  RETURN actor AS from ORDER BY actor.id LIMIT 1
}
CALL (leg) {
  OPTIONAL MATCH (leg)<-[:ABOUT {as: 'subject'}]-(k:Claim {relation: 'TO'})-[:ABOUT {as: 'object'}]->(actor)
  WHERE NOT k.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR k.knownOn <= $knownBy) AND (k.retractedAt IS NULL OR k.retractedAt > $knownBy)
  RETURN actor AS to ORDER BY actor.id LIMIT 1
}
CALL (leg, to) {
  MATCH (leg)<-[:ABOUT]-(c:Claim {property: 'count'})-[:MADE_BY]->(speaker)
  WHERE c.qualifier IS NULL AND NOT c.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  WITH c, speaker, CASE
    WHEN c.stance IN ['promises', 'announces'] THEN 'promised'
    WHEN EXISTS { (speaker)-[:BODY_OF|HELD_OFFICE]->{0,3}(to) } THEN 'confirmed'
    ELSE 'released'
  END AS kind
  ORDER BY c.id
  WITH kind, c.value AS value, collect(DISTINCT speaker.id) AS speakers, collect(c.id) AS claims
  RETURN collect({kind: kind, value: value, speakers: speakers, claims: claims}) AS figures
}
WITH e, leg, from, to, figures WHERE figures <> []
WITH e, leg, from, to, [f IN figures WHERE f.kind = 'promised'] AS promises, [f IN figures WHERE f.kind = 'released'] AS releases,
  [f IN figures WHERE f.kind = 'confirmed'] AS confirmations
UNWIND CASE WHEN promises = [] THEN [null] ELSE promises END AS promise
UNWIND CASE WHEN releases = [] THEN [null] ELSE releases END AS release
UNWIND CASE WHEN confirmations = [] THEN [null] ELSE confirmations END AS confirmation
RETURN e.id AS exchange, leg.id AS transfer, leg.category AS category, from.id AS from, to.id AS to,
  promise.value AS promised, promise.speakers AS promisedBy,
  release.value AS released, release.speakers AS releasedBy,
  confirmation.value AS confirmed, confirmation.speakers AS confirmedBy,
  promise.value - coalesce(release.value, confirmation.value) AS difference,
  coalesce(promise.claims, []) + coalesce(release.claims, []) + coalesce(confirmation.claims, []) AS claims
ORDER BY exchange, abs(coalesce(difference, 0)) DESC, transfer, promised, released, confirmed
LIMIT $limit
