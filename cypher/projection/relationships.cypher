// A relationship stands as long as some claim asserts it, and names those claims. One that is denied says so.
// What its claims say beside (the office's title, from, to) it carries where they agree.
UNWIND $topics AS topic
MATCH (c:Claim {topic: topic})
WHERE c.relation IS NOT NULL AND c.retractedAt IS NULL
MATCH (subject:Thing)<-[:ABOUT {as: 'subject'}]-(c)-[:ABOUT {as: 'object'}]->(object:Thing)
WITH topic, c.relation AS relation, subject, object, c ORDER BY c.id
WITH topic, relation, subject, object,
  collect(CASE WHEN NOT c.stance IN ['denies', 'doubts'] THEN c END) AS asserting,
  any(stance IN collect(c.stance) WHERE stance = 'denies') AS denied
WHERE asserting <> []
MERGE (subject)-[r:$(relation) {topic: topic}]->(object)
SET r.claims = [c IN asserting | c.id],
  r.disputed = CASE
    WHEN denied OR any(c IN asserting WHERE EXISTS { (c)<-[:DENIES]-(d:Claim) WHERE d.retractedAt IS NULL }) THEN true
  END
WITH r, asserting
UNWIND ['title', 'capacity', 'role', 'under', 'from', 'fromEarliest', 'fromLatest', 'to', 'toEarliest', 'toLatest', 'on', 'onEarliest', 'onLatest'] AS key
WITH r, key, COLLECT { UNWIND asserting AS c WITH DISTINCT c[key] AS value WHERE value IS NOT NULL RETURN value } AS values
SET r[key] = CASE WHEN size(values) = 1 THEN values[0] END
