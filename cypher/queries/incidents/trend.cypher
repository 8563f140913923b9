// Did it get better or worse this month?
//
// Incidents and alleged breaches of one month beside those of the month before, by the side they are attributed to. An
// incident counts in the month of its earliest claimed day.
// @param month  date    2025-03-01 any day of the month
// @param within id?     ukraine    only incidents in this state or place
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column attributedTo    id      the side; null where nobody attributes them
// @column month           string  the month
// @column incidents       integer incidents this month
// @column before          integer incidents the month before
// @column breaches        integer how many of this month's are alleged breaches
// @column breachesBefore  integer how many of the month before
// @column trend           string  better, worse or the same
// @column claims          list    the claims that date this month's
// @view chart attributedTo incidents before breaches breachesBefore
// @scans Incident each of the two months, unless a place or state is asked about
WITH date.truncate('month', $month) AS begin
CALL (begin) {
  MATCH SHORTEST 1 (:Thing {id: $within}) (()<-[:ABOUT {as: 'object'}]-(part:Claim {relation: 'PART_OF'} WHERE NOT part.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR part.knownOn <= $knownBy) AND (part.retractedAt IS NULL OR part.retractedAt > $knownBy))-[:ABOUT {as: 'subject'}]->()){0,5} (place)
  MATCH (place)<-[:ABOUT {as: 'object'}]-(at:Claim {relation: 'OCCURRED_IN'})-[:ABOUT {as: 'subject'}]->(i:Incident)
  WHERE NOT at.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR at.knownOn <= $knownBy) AND (at.retractedAt IS NULL OR at.retractedAt > $knownBy)
  WITH DISTINCT i
  MATCH (i)<-[:ABOUT]-(w:Claim {property: 'when'})
  RETURN i, w
  UNION ALL
  WITH begin WHERE $within IS NULL
  MATCH (w:Claim {property: 'when'})-[:ABOUT]->(i:Incident)
  WHERE w.earliest >= begin - duration({months: 1}) AND w.earliest < begin + duration({months: 1})
  RETURN i, w
}
WITH begin, i, w
WHERE w.earliest >= begin - duration({months: 1}) AND w.earliest < begin + duration({months: 1}) AND NOT w.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR w.knownOn <= $knownBy) AND (w.retractedAt IS NULL OR w.retractedAt > $knownBy)
WITH begin, i, w ORDER BY w.id
WITH begin, i, min(w.earliest) >= begin AS now, collect(w.id) AS dated
OPTIONAL MATCH (i)<-[:ABOUT {as: 'subject'}]-(c:Claim {relation: 'ATTRIBUTED_TO'})-[:ABOUT {as: 'object'}]->(side)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH DISTINCT begin, i, now, dated, side, EXISTS {
  MATCH (i)<-[:ABOUT {as: 'subject'}]-(b:Claim {relation: 'ALLEGED_BREACH_OF'})
  WHERE NOT b.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR b.knownOn <= $knownBy) AND (b.retractedAt IS NULL OR b.retractedAt > $knownBy)
} AS breach
WITH begin, side, count(CASE WHEN now THEN 1 END) AS incidents, count(CASE WHEN NOT now THEN 1 END) AS before,
  count(CASE WHEN now AND breach THEN 1 END) AS breaches, count(CASE WHEN NOT now AND breach THEN 1 END) AS breachesBefore,
  collect(CASE WHEN now THEN dated END) AS lists
RETURN side.id AS attributedTo, left(toString(begin), 7) AS month, incidents, before, breaches, breachesBefore,
  CASE WHEN incidents < before THEN 'better' WHEN incidents > before THEN 'worse' ELSE 'the same' END AS trend,
  COLLECT { UNWIND lists AS list UNWIND list AS id RETURN id ORDER BY id } AS claims
ORDER BY attributedTo
LIMIT $limit
