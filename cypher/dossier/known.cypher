// What the graph holds of a document, claim by claim
MATCH (c:Claim)-[:STATED_IN]->(:Document {id: $document})
RETURN c.id AS id, c.digest AS digest
ORDER BY id
