// Documents are published by what their publisher is judged to be the same as
MATCH (d:Document)-[now:PUBLISHED_BY]->(was:Thing)
WHERE now.declared IN $things
MATCH (declared:Thing {id: now.declared})
MATCH (one:Thing {id: coalesce(declared.sameAs, declared.id)})
WHERE one <> was
CREATE (d)-[:PUBLISHED_BY {declared: declared.id}]->(one)
DELETE now
