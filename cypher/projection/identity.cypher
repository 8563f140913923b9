// Points claims at the thing that each of their things is judged to be the same as, and names their topic by it.
// What a judgement is about stays as declared.
UNWIND $claims AS id
MATCH (c:Claim {id: id})
CALL (c) {
  MATCH (c)-[link:ABOUT|MADE_BY]->(now:Thing)
  WHERE type(link) = 'MADE_BY' OR NOT coalesce(c.relation IN ['SAME_AS', 'NOT_SAME_AS'], false)
  MATCH (declared:Thing {id: link.declared})
  WITH c, link, now, coalesce(declared.sameAs, declared.id) AS meant
  WHERE now.id <> meant
  MATCH (one:Thing {id: meant})
  CREATE (c)-[moved:$(type(link))]->(one)
  SET moved = properties(link)
  DELETE link
}
CALL (c) {
  MATCH (c)-[about:ABOUT]->(t:Thing)
  WITH about.as AS role, t.id AS thing ORDER BY role, thing
  RETURN collect(CASE role WHEN 'subject' THEN thing END)[0] AS subject, collect(CASE role WHEN 'object' THEN thing END)[0] AS object
}
SET c.topic = CASE
  WHEN c.relation IS NOT NULL THEN subject + ' ' + c.relation + ' ' + object + coalesce(c.details, '')
  WHEN c.property IS NOT NULL THEN subject + '.' + c.property
END
