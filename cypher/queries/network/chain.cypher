// The chain of a case: call, announcement, exchange, allegation, extension
//
// What led to an agreement, what was announced and carried out within some days of it, what is said to have breached it,
// and what came after, in the order of time.
// @param agreement id                energy-truce-2025 the agreement in the middle
// @param days      integer(0..36500) =7                how many days around the negotiation an exchange may lie
// @param knownBy   date?             2025-04-01        only what had been said by then
// @param limit     integer           100               at most this many rows
// @column on     string  when, in EDTF: for a negotiation, an allegation or what came after, the earliest day that somebody gives; null if nobody says
// @column link   string  negotiation, agreement, announcement, exchange, allegation, extension or replacement
// @column what   id      what
// @column name   string  what it is called
// @column by     list    who says so
// @column claims list    the claims
// @view timeline on
// @scans Claim whatever is dated, or was said, within these days of the negotiation may be of an exchange
MATCH (a:Agreement {id: $agreement})
CALL (a) {
  MATCH (a)<-[:ABOUT]-(c:Claim {relation: 'PRODUCED'})-[:ABOUT {as: 'subject'}]->(n)
  RETURN n AS what, 'negotiation' AS link, c
  UNION
  MATCH (a)<-[:ABOUT]-(c:Claim)
  WHERE c.property IN ['agreedOn', 'startsOn']
  RETURN a AS what, 'agreement' AS link, c
  UNION
  MATCH (a)<-[:ABOUT {as: 'object'}]-(made:Claim {relation: 'PRODUCED'})-[:ABOUT {as: 'subject'}]->(n:Negotiation)<-[:ABOUT]-(w:Claim {property: 'when'})
  WHERE NOT made.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR made.knownOn <= $knownBy) AND (made.retractedAt IS NULL OR made.retractedAt > $knownBy)
    AND NOT w.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR w.knownOn <= $knownBy) AND (w.retractedAt IS NULL OR w.retractedAt > $knownBy)
  WITH DISTINCT w.earliest AS day
  MATCH (c:Claim {property: 'when'})-[:ABOUT]->(e:Exchange)
  WHERE c.earliest >= day - duration({days: $days}) AND c.earliest <= day + duration({days: $days})
  RETURN e AS what, 'exchange' AS link, c
  UNION
  MATCH (a)<-[:ABOUT {as: 'object'}]-(made:Claim {relation: 'PRODUCED'})-[:ABOUT {as: 'subject'}]->(n:Negotiation)<-[:ABOUT]-(w:Claim {property: 'when'})
  WHERE NOT made.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR made.knownOn <= $knownBy) AND (made.retractedAt IS NULL OR made.retractedAt > $knownBy)
    AND NOT w.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR w.knownOn <= $knownBy) AND (w.retractedAt IS NULL OR w.retractedAt > $knownBy)
  WITH DISTINCT w.earliest AS day
  MATCH (c:Claim {stance: 'announces'})-[:ABOUT]->(e:Exchange)
  WHERE c.knownOn >= day - duration({days: $days}) AND c.knownOn <= day + duration({days: $days})
  RETURN e AS what, 'announcement' AS link, c
  UNION
  MATCH (a) (()<-[:ABOUT {as: 'subject'}]-(has:Claim {relation: 'HAS_PROVISION'} WHERE NOT has.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR has.knownOn <= $knownBy) AND (has.retractedAt IS NULL OR has.retractedAt > $knownBy))-[:ABOUT {as: 'object'}]->()){0,1} (breached)
  MATCH (breached)<-[:ABOUT {as: 'object'}]-(c:Claim {relation: 'ALLEGED_BREACH_OF'})-[:ABOUT {as: 'subject'}]->(i)
  RETURN i AS what, 'allegation' AS link, c
  UNION
  MATCH (a)<-[:ABOUT {as: 'object'}]-(c:Claim)-[:ABOUT {as: 'subject'}]->(later:Agreement)
  WHERE c.relation IN ['EXTENDS', 'REPLACES']
  RETURN later AS what, CASE c.relation WHEN 'EXTENDS' THEN 'extension' ELSE 'replacement' END AS link, c
}
WITH what, link, c
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
MATCH (c)-[:MADE_BY]->(speaker)
WITH what, link, c, speaker, CASE
    WHEN link = 'announcement' THEN coalesce(c.said, toString(c.knownOn))
    WHEN link IN ['exchange', 'agreement'] THEN c.value
    ELSE COLLECT {
      MATCH (what)<-[:ABOUT]-(dated:Claim)
      WHERE dated.property IN ['when', 'agreedOn', 'startsOn'] AND NOT dated.stance IN ['denies', 'doubts']
        AND ($knownBy IS NULL OR dated.knownOn <= $knownBy) AND (dated.retractedAt IS NULL OR dated.retractedAt > $knownBy)
      RETURN dated.value ORDER BY dated.earliest, dated.value LIMIT 1
    }[0]
  END AS on ORDER BY c.id
RETURN on, link, what.id AS what, what.name AS name, collect(DISTINCT speaker.id) AS by, collect(DISTINCT c.id) AS claims
ORDER BY on, link, what
LIMIT $limit
