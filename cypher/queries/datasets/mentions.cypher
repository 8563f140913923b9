// What datasets mention of each other, and whether it is there
//
// A dataset that gives the ids of another joins it. Looks at all that is mentioned.
// @param limit integer 100 at most this many rows
// @column document  id      the release that mentions
// @column kind      string  what it mentions
// @column mentioned integer how many of them
// @column described integer how many of them another document describes
// @column missing   list    the first hundred that none describes
// @scans Document a release is one of the documents
MATCH (d:Document {kind: 'dataset'})-[x:DECLARES {mention: true}]->(t:Thing)
WITH DISTINCT d, t
WITH d, t, EXISTS { MATCH (t)<-[y:DECLARES]-(other:Document) WHERE other <> d AND y.mention IS NULL } AS there ORDER BY t.id
WITH d, [l IN labels(t) WHERE NOT l IN ['Thing', 'Actor', 'Mediator']][0] AS kind, count(t) AS mentioned,
  count(CASE WHEN there THEN 1 END) AS described, collect(CASE WHEN NOT there THEN t.id END)[..100] AS missing
RETURN d.id AS document, kind, mentioned, described, missing
ORDER BY document, kind
LIMIT $limit
