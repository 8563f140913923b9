// A graph of names that a careless format would stumble over
// @param limit integer 100 at most this many rows
// @column one      string an end
// @column oneName  string its name
// @column other    string another
// @column relation string what they are to each other
// @column from     date   since when
// @column to       date   until when
// @column weight   number how much
// @column known    boolean whether it is known
// @view graph one other relation
UNWIND [
  ['<script>alert(1)</script>', 'a & b', 'says "<&>\'"', date('2025-01-02'), date('2025-03-04'), 1.5, true],
  ['a & b', '\u0001con\u0008trol\u001F', 'a\nb\tc', date('2025-01-02'), null, -2.0, null],
  ['😀 smile', 'עברית ١٢٣', '=1+1', null, date('2025-03-04'), 0.0, false],
  ['_', '_5f_', ']]>', null, null, null, null],
  ['alone', null, null, null, null, null, null]
] AS row
RETURN row[0] AS one, row[0] AS oneName, row[1] AS other, row[2] AS relation, row[3] AS from, row[4] AS to, row[5] AS weight,
  row[6] AS known
LIMIT $limit
