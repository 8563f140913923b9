// Facts with no source, one source, or only second-hand sources
//
// A source is first-hand if the speaker, or one who speaks for the same side, published the document. Reliability of the
// source and credibility of the information are two scales (Admiralty: A to F, 1 to 6), shown where an editor gave them. Things
// without any source are listed only without knownBy.
// @param about   id?     exchange-2025-03-19 only about this thing
// @param weak    boolean =true               only facts with no, one, or only second-hand sources
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column about       id      the thing
// @column topic       string  the property or relationship; null for a thing that no claim is about
// @column value       any     the value
// @column unit        string  its unit
// @column qualifier   string  how it was hedged
// @column sources     integer how many documents say so
// @column publishers  list    who published them
// @column firstHand   integer how many of them are first-hand
// @column weakness    string  no source, one source, second-hand only, or null
// @column reliability list    of the documents
// @column credibility list    of the claims
// @column claims      list    the claims
// @scans Thing any may lack sources, unless one thing is asked about
CALL () {
  MATCH (t:Thing {id: $about})
  RETURN t
  UNION ALL
  WITH $about AS about WHERE about IS NULL
  MATCH (t:Thing)
  WHERE t.id IS NOT NULL
  RETURN t
}
CALL (t) {
  MATCH (t)<-[:ABOUT {as: 'subject'}]-(c:Claim)-[:MADE_BY]->(speaker), (c)-[:STATED_IN]->(d)-[:PUBLISHED_BY]->(publisher)
  WHERE c.topic IS NOT NULL AND NOT c.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  WITH c, d, publisher, publisher = speaker OR EXISTS {
    (publisher)-[:BODY_OF|HELD_OFFICE]->{0,3}(:Actor&!Person)<-[:BODY_OF|HELD_OFFICE]-{0,3}(speaker)
  } AS own ORDER BY c.id
  RETURN c.topic AS topic, c.value AS value, c.unit AS unit, c.qualifier AS qualifier, count(DISTINCT d) AS sources, collect(DISTINCT publisher.id) AS publishers,
    count(DISTINCT CASE WHEN own THEN d END) AS firstHand, collect(DISTINCT d.reliability) AS reliability,
    collect(DISTINCT c.credibility) AS credibility, collect(c.id) AS claims
  UNION
  WITH t
  WHERE $knownBy IS NULL AND t.sameAs IS NULL AND NOT t:Document AND NOT EXISTS { (t)<-[:ABOUT|MADE_BY]-(:Claim) }
    AND NOT EXISTS { (t)<-[:PUBLISHED_BY]-() }
  RETURN null AS topic, null AS value, null AS unit, null AS qualifier, 0 AS sources, [] AS publishers, 0 AS firstHand, [] AS reliability, [] AS credibility, [] AS claims
}
WITH t.id AS about, topic, value, unit, qualifier, sources, publishers, firstHand, reliability, credibility, claims,
  CASE WHEN sources = 0 THEN 'no source' WHEN sources = 1 THEN 'one source' WHEN firstHand = 0 THEN 'second-hand only' END AS weakness
WHERE NOT $weak OR weakness IS NOT NULL
RETURN about, topic, value, unit, qualifier, sources, publishers, firstHand, weakness, reliability, credibility, claims
ORDER BY about, topic, claims[0]
LIMIT $limit
