// A mediator is an actor that some claim says mediated, and every such actor is one
MATCH (t:Thing)
WHERE (t:Mediator AND NOT EXISTS { (t)-[:MEDIATED]->() }) OR (NOT t:Mediator AND EXISTS { (t)-[:MEDIATED]->() })
RETURN t.id AS thing, [] AS claims, t.id + ' is marked as a mediator wrongly, or not at all' AS message
ORDER BY thing
LIMIT 100
