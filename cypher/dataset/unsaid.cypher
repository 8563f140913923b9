// Records of which earlier releases say something that still stands, in pages
MATCH (c:Claim)
WHERE c.id > $after AND c.id < $release + ';'
WITH c.id AS id, c.retractedAt IS NULL AND NOT c.id ENDS WITH '.withdrawn' AS stands
ORDER BY id LIMIT $limit
RETURN split(split(id, ':')[1], '.')[0] AS record, max(id) AS last, collect(CASE WHEN stands THEN id END) AS claims
ORDER BY last
