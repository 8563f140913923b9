// Each claim with its speaker, its document and what it is about; recordedAt stays what it was at first.
// What a claim was written about is kept as declared, so that a judgement that two are one can be taken back.
MATCH (d:Document {id: $document})
UNWIND $claims AS claim
MATCH (speaker:Thing {id: claim.by})
MERGE (c:Claim {id: claim.id})
WITH d, speaker, claim, c, coalesce(c.recordedAt, $now) AS recordedAt
SET c = claim.properties, c.id = claim.id, c.recordedAt = recordedAt
WITH d, speaker, claim, c
CALL (c) {
  MATCH (c)-[old]->()
  DELETE old
}
CREATE (c)-[:MADE_BY {declared: speaker.id}]->(speaker)
CREATE (c)-[:STATED_IN]->(d)
WITH claim, c
UNWIND claim.about AS about
MATCH (t:Thing {id: about.thing})
CREATE (c)-[:ABOUT {as: about.as, declared: t.id}]->(t)
