// Every relationship that some claim asserts is in the graph
MATCH (c:Claim)
WHERE c.relation IS NOT NULL AND c.retractedAt IS NULL AND NOT c.stance IN ['denies', 'doubts']
MATCH (s:Thing)<-[:ABOUT {as: 'subject'}]-(c)-[:ABOUT {as: 'object'}]->(o:Thing)
WHERE NOT EXISTS { MATCH (s)-[r]->(o) WHERE r.topic = c.topic AND c.id IN r.claims }
RETURN s.id AS thing, [c.id] AS claims, 'The claim ' + c.id + ' asserts a relationship that is not there' AS message
ORDER BY thing, message
LIMIT 100
