// How many people came back since a date, by each source
//
// The sums of what each speaker gives for the legs of exchanges held since then, and the running figures that speakers give
// themselves. Sums leave out hedged figures, take a speaker's last figure for each leg, and leave out a leg that another takes in.
// @param since date    2025-01-01 the first day
// @param to    id?     ukraine    only those who came back to this side
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column to        id      to whom
// @column speaker   id      in whose word
// @column basis     string  summed from exchanges, or said as a running figure
// @column people    integer how many
// @column qualifier string  how a running figure was hedged
// @column of        list    the exchanges, or the property of the running figure
// @column claims    list    the claims
// @scans Exchange each since then, and whoever is said to have had people return, unless a side is asked about
CALL () {
  CALL () {
    MATCH (:Actor {id: $to})<-[:ABOUT {as: 'object'}]-(:Claim {relation: 'TO'})-[:ABOUT {as: 'subject'}]->(leg:Transfer)
    WITH DISTINCT leg
    MATCH (leg)<-[:ABOUT {as: 'object'}]-(:Claim {relation: 'HAS_TRANSFER'})-[:ABOUT {as: 'subject'}]->(e:Exchange)
    WITH DISTINCT e
    MATCH (e)<-[:ABOUT]-(w:Claim {property: 'when'})
    RETURN e, w
    UNION ALL
    WITH $to AS to WHERE to IS NULL
    MATCH (e:Exchange)<-[:ABOUT]-(w:Claim {property: 'when'})
    WHERE w.earliest >= $since
    RETURN e, w
  }
  WITH e, w
  WHERE w.earliest >= $since AND NOT w.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR w.knownOn <= $knownBy) AND (w.retractedAt IS NULL OR w.retractedAt > $knownBy)
  WITH DISTINCT e
  MATCH (e)<-[:ABOUT {as: 'subject'}]-(has:Claim {relation: 'HAS_TRANSFER'})-[:ABOUT {as: 'object'}]->(leg:Transfer)
  WHERE NOT has.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR has.knownOn <= $knownBy) AND (has.retractedAt IS NULL OR has.retractedAt > $knownBy)
  MATCH (leg)<-[:ABOUT {as: 'subject'}]-(back:Claim {relation: 'TO'})-[:ABOUT {as: 'object'}]->(to:Actor)
  WHERE NOT back.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR back.knownOn <= $knownBy) AND (back.retractedAt IS NULL OR back.retractedAt > $knownBy)
  MATCH (leg)<-[:ABOUT]-(c:Claim {property: 'count'})-[:MADE_BY]->(speaker)
  WHERE ($to IS NULL OR to.id = $to) AND c.qualifier IS NULL AND NOT c.stance IN ['denies', 'doubts', 'promises', 'announces']
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
    AND NOT EXISTS {
      MATCH (leg) (()<-[:ABOUT {as: 'subject'}]-(part:Claim {relation: 'PART_OF'} WHERE NOT part.stance IN ['denies', 'doubts']
        AND ($knownBy IS NULL OR part.knownOn <= $knownBy) AND (part.retractedAt IS NULL OR part.retractedAt > $knownBy))-[:ABOUT {as: 'object'}]->(:Transfer)){1,3} (larger)
      MATCH (larger)<-[:ABOUT]-(whole:Claim {property: 'count'})-[:MADE_BY]->(speaker)
      WHERE NOT whole.stance IN ['denies', 'doubts', 'promises', 'announces']
        AND ($knownBy IS NULL OR whole.knownOn <= $knownBy) AND (whole.retractedAt IS NULL OR whole.retractedAt > $knownBy)
    }
  WITH DISTINCT e, leg, to, speaker, c ORDER BY c.knownOn, c.id
  WITH e, leg, to, speaker, collect(c)[-1] AS c ORDER BY e.id, leg.id
  RETURN to.id AS to, speaker.id AS speaker, 'summed from exchanges' AS basis, sum(c.value) AS people, null AS qualifier,
    collect(DISTINCT e.id) AS of, collect(c.id) AS claims
  UNION
  CALL () {
    MATCH (c:Claim)-[:ABOUT]->(to:Actor {id: $to})
    RETURN c, to
    UNION ALL
    WITH $to AS to WHERE to IS NULL
    MATCH (c:Claim)-[:ABOUT]->(side:Actor)
    WHERE c.property STARTS WITH 'returned'
    RETURN c, side AS to
  }
  WITH c, to
  WHERE c.property STARTS WITH 'returned' AND NOT c.stance IN ['denies', 'doubts'] AND c.knownOn >= $since
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  MATCH (c)-[:MADE_BY]->(speaker)
  RETURN to.id AS to, speaker.id AS speaker, 'said as a running figure' AS basis, c.value AS people, c.qualifier AS qualifier,
    [c.property] AS of, [c.id] AS claims
}
RETURN to, speaker, basis, people, qualifier, of, claims
ORDER BY to, basis, people DESC, speaker
LIMIT $limit
