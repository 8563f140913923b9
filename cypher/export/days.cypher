// From when to when what each row says held, by the claims behind it: the widest that they give. If one of those that
// give a day leaves an end open, so does the row.
UNWIND range(0, size($rows) - 1) AS row
UNWIND $rows[row] AS id
MATCH (c:Claim {id: id})
WITH row, coalesce(c.fromEarliest, c.onEarliest) AS from, coalesce(c.toLatest, c.onLatest) AS to
WHERE from IS NOT NULL OR to IS NOT NULL
WITH row, min(from) AS from, count(from) AS froms, max(to) AS to, count(to) AS tos, count(*) AS dated
RETURN row, CASE WHEN froms = dated THEN from END AS from, CASE WHEN tos = dated THEN to END AS to
ORDER BY row
