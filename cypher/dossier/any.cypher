// Whether the graph holds any document
MATCH (d:Document)
RETURN d.id AS id
ORDER BY id
LIMIT 1
