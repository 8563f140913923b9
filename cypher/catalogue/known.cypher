// Whether an id is a thing's or a claim's, and what it is judged to be the same as
OPTIONAL MATCH (t:Thing {id: $id})
OPTIONAL MATCH (c:Claim {id: $id})
WITH coalesce(t, c) AS known
WHERE known IS NOT NULL
RETURN known.id AS id, known.sameAs AS sameAs
ORDER BY id
