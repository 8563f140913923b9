// Which totals count both sides, which count one, and which leave some out
//
// Holds each total given for an exchange against the sums of its legs, leg by leg and with or without those that are counted
// apart. Where several speakers give a leg, every figure they give is tried. A leg that takes in others stands for them.
// @param exchange id?     exchange-2025-03-19 only this exchange
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column exchange id      the exchange
// @column total    integer a total that somebody gives
// @column speakers list    who gives it
// @column counts   string  both sides, one side, or no sum of the legs
// @column legs     list    the legs that add up to it
// @column leftOut  list    the legs that it leaves out
// @column claims   list    the claims that give the total
// @scans Exchange each may have a total, unless one exchange is asked about
CALL () {
  MATCH (:Exchange {id: $exchange})<-[:ABOUT]-(c:Claim {property: 'total'})
  RETURN DISTINCT c
  UNION ALL
  WITH $exchange AS exchange WHERE exchange IS NULL
  MATCH (c:Claim {property: 'total'})
  RETURN c
}
MATCH (e:Exchange)<-[:ABOUT]-(c)-[:MADE_BY]->(speaker)
WHERE ($exchange IS NULL OR e.id = $exchange) AND NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH e, c, speaker ORDER BY c.id
WITH e, c.value AS total, collect(DISTINCT speaker.id) AS speakers, collect(c.id) AS claims
CALL (e) {
  MATCH (e)<-[:ABOUT {as: 'subject'}]-(has:Claim {relation: 'HAS_TRANSFER'})-[:ABOUT {as: 'object'}]->(leg:Transfer)
  WHERE NOT has.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR has.knownOn <= $knownBy) AND (has.retractedAt IS NULL OR has.retractedAt > $knownBy)
  MATCH (leg)<-[:ABOUT {as: 'subject'}]-(k:Claim {relation: 'TO'})-[:ABOUT {as: 'object'}]->(to:Actor)
  WHERE NOT k.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR k.knownOn <= $knownBy) AND (k.retractedAt IS NULL OR k.retractedAt > $knownBy)
    AND NOT EXISTS {
      MATCH (leg)<-[:ABOUT {as: 'object'}]-(part:Claim {relation: 'PART_OF'})-[:ABOUT {as: 'subject'}]->(:Transfer)
      WHERE NOT part.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR part.knownOn <= $knownBy) AND (part.retractedAt IS NULL OR part.retractedAt > $knownBy)
    }
  MATCH (leg)<-[:ABOUT]-(c:Claim {property: 'count'})
  WHERE c.qualifier IS NULL AND NOT c.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  WITH leg, to, collect(DISTINCT c.value) AS counts ORDER BY leg.id
  RETURN collect({leg: leg.id, to: to.id, counts: counts}) AS legs
}
WITH e, total, speakers, claims, legs,
  reduce(sums = [{sum: 0, legs: [], sides: []}], leg IN legs[0..8] |
    sums + reduce(more = [], s IN sums | more + [n IN leg.counts | {sum: s.sum + n, legs: s.legs + leg.leg, sides: s.sides + leg.to}])) AS sums
WITH e, total, speakers, claims, legs, [s IN sums WHERE s.sum = total AND s.legs <> []] AS fitting
WITH e, total, speakers, claims, legs, fitting, reduce(best = null, s IN fitting | CASE WHEN best IS NULL OR size(s.legs) > size(best.legs) THEN s ELSE best END) AS fit
RETURN e.id AS exchange, total, speakers,
  CASE
    WHEN fit IS NULL THEN 'no sum of the legs'
    WHEN any(side IN fit.sides WHERE side <> fit.sides[0]) THEN 'both sides'
    ELSE 'one side'
  END AS counts, coalesce(fit.legs, []) AS legs, [leg IN legs WHERE fit IS NOT NULL AND NOT leg.leg IN fit.legs | leg.leg] AS leftOut, claims
ORDER BY exchange, total
LIMIT $limit
