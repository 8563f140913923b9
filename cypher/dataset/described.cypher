// Things that a release describes, some at a time; the release itself comes last
MATCH (d:Document {id: $release})-[x:DECLARES]->(t:Thing)
WHERE t <> d
WITH DISTINCT t
LIMIT $limit
RETURN t.id AS id
ORDER BY id
