// What ids stand for
// @param ids   string  "uae,energy-truce-2025" ids, separated by commas
// @param limit integer 500                     at most this many rows
// @column id   id     the id
// @column kind string what it is: Person, State, Agreement … or Claim
// @column name string its name; for a claim, its speaker and what was said, in our words
UNWIND split($ids, ',') AS id
WITH DISTINCT trim(id) AS id
CALL (id) {
  MATCH (t:Thing {id: id})
  RETURN t, t.name AS name
  UNION
  MATCH (t:Claim {id: id})-[:MADE_BY]->(speaker)
  RETURN t, speaker.name + ': ' + t.paraphrase AS name
}
RETURN id, head([label IN labels(t) WHERE NOT label IN ['Thing', 'Actor', 'Mediator']]) AS kind, name
ORDER BY id
LIMIT $limit
