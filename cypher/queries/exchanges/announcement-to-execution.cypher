// How long from the announcement of an exchange to its execution
//
// From the day somebody announced or promised it to the day it was held. Partial dates give a shortest and a longest time.
// @param exchange id?     exchange-2025-03-19 only this exchange
// @param knownBy  date?   2025-04-01          only what had been said by then
// @param limit    integer 100                 at most this many rows
// @column exchange    id      the exchange
// @column name        string  what it is called
// @column announcedOn string  the first day anybody announced or promised it, in EDTF
// @column announcedBy id      who did
// @column heldOn      string  the day it was held, in EDTF
// @column heldBy      list    who says so
// @column daysAtLeast integer the shortest time it can have been, in days
// @column daysAtMost  integer the longest
// @column claims      list    the claims behind the row
// @scans Exchange each is a row, unless one is asked about
CALL () {
  MATCH (e:Exchange {id: $exchange})
  RETURN e
  UNION ALL
  WITH $exchange AS exchange WHERE exchange IS NULL
  MATCH (e:Exchange)
  RETURN e
}
CALL (e) {
  OPTIONAL MATCH (e)<-[:ABOUT {as: 'subject'}]-(has:Claim {relation: 'HAS_TRANSFER'})-[:ABOUT {as: 'object'}]->(leg:Transfer)
  WHERE NOT has.stance IN ['denies', 'doubts'] AND ($knownBy IS NULL OR has.knownOn <= $knownBy) AND (has.retractedAt IS NULL OR has.retractedAt > $knownBy)
  WITH e, collect(DISTINCT leg) AS legs
  UNWIND [e] + legs AS part
  MATCH (part)<-[:ABOUT]-(c:Claim)-[:MADE_BY]->(speaker)
  WHERE c.stance IN ['announces', 'promises'] AND c.said IS NOT NULL
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  RETURN c AS announcement, speaker ORDER BY c.saidEarliest, c.stance, c.id LIMIT 1
}
CALL (e) {
  MATCH (e)<-[:ABOUT]-(c:Claim {property: 'when'})-[:MADE_BY]->(s)
  WHERE NOT c.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  WITH c, s ORDER BY c.id
  RETURN c.value AS heldOn, c.earliest AS earliest, c.latest AS latest, collect(DISTINCT s.id) AS heldBy, collect(c.id) AS held
}
RETURN e.id AS exchange, e.name AS name, announcement.said AS announcedOn, speaker.id AS announcedBy, heldOn, heldBy,
  duration.inDays(announcement.saidLatest, earliest).days AS daysAtLeast,
  duration.inDays(announcement.saidEarliest, latest).days AS daysAtMost, [announcement.id] + held AS claims
ORDER BY exchange, heldOn
LIMIT $limit
