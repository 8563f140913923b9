// What ids stand for
// @param ids   string  "uae,energy-truce-2025" ids, separated by commas
// @param limit integer 500                     at most this many rows
// @column id   id     the id
// @column kind string what it is: Person, State, Agreement …
// @column name string its name
UNWIND split($ids, ',') AS id
WITH DISTINCT trim(id) AS id
MATCH (t:Thing {id: id})
RETURN id, head([label IN labels(t) WHERE NOT label IN ['Thing', 'Actor', 'Mediator']]) AS kind, t.name AS name
ORDER BY id
LIMIT $limit
