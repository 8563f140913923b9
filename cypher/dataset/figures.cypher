// Claims that give the only value for a property of a thing that is new, which carries it then; and remarks on it
MATCH (d:Document {id: $document})
UNWIND $groups AS group
MATCH (speaker:Thing {id: group.by})
MATCH (s:Thing {id: group.subject})
SET s += group.carried
WITH d, group, speaker, s
UNWIND group.claims AS claim
CREATE (c:Claim)
SET c = claim, c.knownOn = $knownOn, c.recordedAt = $recordedAt
CREATE (c)-[:MADE_BY {declared: group.by}]->(speaker)
CREATE (c)-[:STATED_IN]->(d)
CREATE (c)-[:ABOUT {as: 'subject', declared: group.subject}]->(s)
