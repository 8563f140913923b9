// The documents behind an answer, with who publishes them and under which licence
UNWIND $documents AS id
MATCH (d:Document {id: id})
WITH d, COLLECT { MATCH (d)-[:PUBLISHED_BY]->(p) RETURN p ORDER BY p.id LIMIT 1 }[0] AS publisher
RETURN d.id AS document, d.title AS title, publisher.id AS publisher, publisher.name AS publisherName,
  d.publishedOn AS publishedOn, d.language AS language, d.url AS url, d.licence AS licence
ORDER BY document
