// Claims that are the only ones to relate a thing that is new to another
MATCH (d:Document {id: $document})
UNWIND $groups AS group
MATCH (speaker:Thing {id: group.by})
MATCH (s:Thing {id: group.subject})
WITH d, group, speaker, s
UNWIND group.claims AS claim
MATCH (o:Thing {id: claim.object})
CREATE (c:Claim)
SET c = claim.properties, c.knownOn = $knownOn, c.recordedAt = $recordedAt
CREATE (c)-[:MADE_BY {declared: group.by}]->(speaker)
CREATE (c)-[:STATED_IN]->(d)
CREATE (c)-[:ABOUT {as: 'subject', declared: group.subject}]->(s)
CREATE (c)-[:ABOUT {as: 'object', declared: claim.object}]->(o)
CREATE (s)-[r:$(claim.properties.relation)]->(o)
SET r = claim.carried
