// What changed since my last briefing
//
// Claims that became known, were recorded here, or were taken back on that day or later; newest first.
// @param since date    2025-03-25 the day of the last briefing
// @param about id?     energy-truce-2025 only about this thing
// @param limit    integer 100        at most this many rows
// @column change     string   said, recorded late, or retracted
// @column on         date     the day it was said, recorded or retracted
// @column topic      string   the property or relationship
// @column value      any      the value
// @column stance     string   asserts, promises, denies …
// @column speaker    id       who said so
// @column paraphrase string   what was said, in our words
// @column document   id       in which document
// @column claim      id       the claim
// @view timeline on
// @scans Claim what is new may be so in three ways, unless one thing is asked about
CALL () {
  MATCH (:Thing {id: $about})<-[:ABOUT]-(c:Claim)
  RETURN DISTINCT c
  UNION ALL
  WITH $about AS about WHERE about IS NULL
  MATCH (c:Claim)
  RETURN c
}
WITH c
WHERE c.knownOn >= $since OR date(c.recordedAt) >= $since OR c.retractedAt >= $since
MATCH (c)-[:MADE_BY]->(speaker)
MATCH (c)-[:STATED_IN]->(d)
WITH c, speaker, d, CASE
  WHEN c.retractedAt >= $since THEN ['retracted', c.retractedAt]
  WHEN c.knownOn >= $since THEN ['said', c.knownOn]
  ELSE ['recorded late', date(c.recordedAt)]
END AS change
RETURN change[0] AS change, change[1] AS on, c.topic AS topic, c.value AS value, c.stance AS stance, speaker.id AS speaker,
  c.paraphrase AS paraphrase, d.id AS document, c.id AS claim
ORDER BY on DESC, claim
LIMIT $limit
