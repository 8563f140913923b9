// Who claims or is given credit for an exchange, and do both parties confirm it?
//
// "Confirmed by" are the parties in whose name somebody credits the mediator; "silent" are the other parties. A mediator's
// own word is not a confirmation.
// @param exchange id?     exchange-2025-03-19 only this exchange
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column exchange    id      the exchange
// @column mediator    id      who is credited
// @column selfClaimed boolean whether the mediator's own side claims it
// @column creditedBy  list    who credits it
// @column confirmedBy list    the parties that do
// @column silent      list    the parties that do not
// @column deniedBy    list    who denies it
// @column claims      list    the claims
// @scans MEDIATED each mediation gives credit, unless one exchange is asked about
CALL () {
  MATCH (:Exchange {id: $exchange})<-[:ABOUT {as: 'object'}]-(c:Claim {relation: 'MEDIATED'})
  RETURN DISTINCT c
  UNION ALL
  WITH $exchange AS exchange WHERE exchange IS NULL
  MATCH (c:Claim {relation: 'MEDIATED'})
  RETURN c
}
MATCH (e:Exchange)<-[:ABOUT {as: 'object'}]-(c)-[:ABOUT {as: 'subject'}]->(m:Actor)
WHERE ($exchange IS NULL OR e.id = $exchange)
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
MATCH (c)-[:MADE_BY]->(speaker)
WITH e, m, c, speaker, coalesce(speaker.side, speaker.id) AS side ORDER BY c.id
WITH e, m, collect({claim: c.id, denies: c.stance IN ['denies', 'doubts'], speaker: speaker.id, side: side}) AS said
WITH e, m, said, [s IN said WHERE NOT s.denies] AS credits,
  COLLECT {
    MATCH (party:Actor)<-[:ABOUT {as: 'subject'}]-(k:Claim {relation: 'PARTY_TO'})-[:ABOUT {as: 'object'}]->(e)
    WHERE NOT k.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR k.knownOn <= $knownBy) AND (k.retractedAt IS NULL OR k.retractedAt > $knownBy)
    RETURN DISTINCT party.id ORDER BY party.id
  } AS parties
WHERE credits <> []
RETURN e.id AS exchange, m.id AS mediator, any(s IN credits WHERE s.side = m.id) AS selfClaimed,
  COLLECT { UNWIND credits AS s WITH DISTINCT s.speaker AS speaker RETURN speaker ORDER BY speaker } AS creditedBy,
  [party IN parties WHERE any(s IN credits WHERE s.side = party)] AS confirmedBy,
  [party IN parties WHERE none(s IN credits WHERE s.side = party)] AS silent,
  COLLECT { UNWIND said AS s WITH s WHERE s.denies RETURN DISTINCT s.speaker AS speaker ORDER BY speaker } AS deniedBy,
  [s IN said | s.claim] AS claims
ORDER BY exchange, mediator
LIMIT $limit
