// Claims with who makes them, where they stand and what they are about
UNWIND $claims AS id
MATCH (c:Claim {id: id})-[:MADE_BY]->(speaker), (c)-[:STATED_IN]->(d:Document)
RETURN c.id AS claim, c.paraphrase AS paraphrase, c.stance AS stance, c.relation AS relation, c.property AS property,
  c.value AS value, c.unit AS unit, c.said AS said, c.knownOn AS knownOn, c.locator AS locator,
  toString(datetime({epochMillis: c.recordedAt.epochMillis})) AS recordedAt, c.retractedAt AS retractedAt, speaker.id AS speaker, speaker.name AS speakerName,
  head([l IN labels(speaker) WHERE l IN ['Person', 'State', 'Organization']]) AS speakerKind, d.id AS document,
  COLLECT { MATCH (c)-[:ABOUT]->(t) RETURN DISTINCT {id: t.id, name: t.name, document: t:Document} AS about ORDER BY about.id } AS about
ORDER BY claim
