// The topics whose answer may change with these claims: their own, and those of the claims they deny
UNWIND $claims AS id
MATCH (c:Claim {id: id})
CALL (c) {
  RETURN c.topic AS topic
  UNION
  MATCH (c)-[:DENIES]->(denied:Claim)
  RETURN denied.topic AS topic
}
WITH DISTINCT topic
WHERE topic IS NOT NULL
RETURN topic
ORDER BY topic
