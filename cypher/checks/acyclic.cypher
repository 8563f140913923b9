// Nothing is part of itself, by however many steps
//
// PART_OF, KIND_OF, BODY_OF, EXTENDS and REPLACES order things; a circle makes every question that follows them endless.
// $things narrows the check to circles through these; null looks everywhere.
MATCH (t:Thing)-[first:PART_OF|KIND_OF|BODY_OF|EXTENDS|REPLACES]->(next:Thing)
WHERE $things IS NULL OR t.id IN $things
WITH t, first, next, type(first) AS relation
MATCH circle = SHORTEST 1 (next) (()-[r:PART_OF|KIND_OF|BODY_OF|EXTENDS|REPLACES]->() WHERE type(r) = relation)* (t)
WITH t, first, relation, circle ORDER BY length(circle), t.id
RETURN t.id AS thing,
  first.claims + reduce(all = [], r IN relationships(circle) | all + r.claims) AS claims,
  'A circle of ' + relation + ': ' + t.id + ' → ' + reduce(way = '', n IN nodes(circle) | way + CASE way WHEN '' THEN '' ELSE ' → ' END + n.id)
    + '; nothing can be above itself, take one of these claims out' AS message
ORDER BY thing, message
LIMIT 100
