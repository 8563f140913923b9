// Claims of a release, some at a time
MATCH (c:Claim)
WHERE c.id STARTS WITH $release + ':'
RETURN c.id AS id
ORDER BY id
LIMIT $limit
