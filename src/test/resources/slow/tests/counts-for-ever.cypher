// Counts for longer than anybody waits
// @param limit integer 1 at most this many rows
// @column n integer how far it came
UNWIND range(1, 1000000000) AS i
WITH count(DISTINCT i % 7919) AS n
RETURN n
ORDER BY n
LIMIT $limit
