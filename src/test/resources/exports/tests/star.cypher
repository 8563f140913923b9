// A graph with as many nodes as one likes
// @param limit integer 10 at most this many rows
// @column one   string  the middle
// @column other string  one of those around it
// @column times integer how often
// @view graph one other times
UNWIND range(1, $limit) AS n
RETURN 'middle' AS one, 'node-' + n AS other, n % 7 + 1 AS times
LIMIT $limit
