// What somebody is called
// @param id    string a     which of them
// @param limit integer 10   at most this many rows
// @column name string the name
MATCH (n:Person {id: $id})
RETURN n.name AS name
ORDER BY name
LIMIT $limit
