// Only things of the same kind are judged to be the same
//
// $things narrows the check to judgements about these; null looks everywhere.
MATCH (a:Thing)-[r:SAME_AS]->(b:Thing)
WHERE $things IS NULL OR a.id IN $things
MATCH (:Document)-[one:DECLARES]->(a)
MATCH (:Document)-[other:DECLARES]->(b)
WHERE one.labels <> other.labels
RETURN DISTINCT a.id AS thing, r.claims AS claims,
  a.id + ' is ' + one.labels[-1] + ' and ' + b.id + ' is ' + other.labels[-1] + '; only things of one kind can be the same' AS message
ORDER BY thing, message
LIMIT 100
