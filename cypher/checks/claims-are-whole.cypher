// Every claim has one speaker, one document and something it is about
MATCH (c:Claim)
WHERE COUNT { (c)-[:MADE_BY]->(:Actor) } <> 1 OR COUNT { (c)-[:STATED_IN]->(:Document) } <> 1 OR NOT EXISTS { (c)-[:ABOUT]->(:Thing) }
RETURN c.id AS thing, [c.id] AS claims, 'The claim ' + c.id + ' lacks a speaker, a document or a subject' AS message
ORDER BY thing
LIMIT 100
