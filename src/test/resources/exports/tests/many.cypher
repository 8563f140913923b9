// As many rows as one likes
// @param limit integer 10 at most this many rows
// @column n    integer which of them
// @column text string  something to carry
UNWIND range(1, $limit) AS n
RETURN n, 'This is row ' + n + ', and it carries as much as rows do: a name, a paraphrase, and who says so.' AS text
LIMIT $limit
