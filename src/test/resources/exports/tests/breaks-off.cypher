// Rows until it comes to a number that nothing can be divided by
// @param broken integer 20000 where it breaks off
// @param limit  integer 10    at most this many rows
// @column n    integer which of them
// @column one  string  an end
// @column two  string  another
// @column text string  something to carry
// @view graph one two
UNWIND range(1, $limit) AS n
RETURN n, 'a' AS one, 'b' AS two, 'This is row ' + n + ', with ' + 1000000 / ($broken - n) + ' to go.' AS text
LIMIT $limit
