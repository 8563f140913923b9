// Every domain relationship names its claims, and each of them asserts it
MATCH (s:Thing)-[r]->(o:Thing)
WHERE NOT type(r) IN ['DECLARES', 'PUBLISHED_BY']
  AND (
    coalesce(size(r.claims), 0) = 0
    OR any(id IN r.claims WHERE NOT EXISTS {
      MATCH (c:Claim {id: id, topic: r.topic})
      WHERE c.relation = type(r) AND NOT c.stance IN ['denies', 'doubts'] AND c.retractedAt IS NULL
    })
  )
RETURN s.id AS thing, r.claims AS claims, s.id + ' ' + type(r) + ' ' + o.id + ' is not backed by its claims' AS message
ORDER BY thing, message
LIMIT 100
