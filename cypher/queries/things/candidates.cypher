// What may be the same as a thing, by its names
//
// Proposes, and merges nothing: only a recorded judgement (SAME_AS, NOT_SAME_AS) does. The score is 1 for a shared identifier,
// 0.9 for the same name, 0.7 for a name that is the other's alias, 0.6 for a shared alias, and less for names that are alike.
// @param thing id      ucdp-actor-5840 the thing
// @param limit integer 50              at most this many rows
// @column candidate id     what may be the same
// @column name      string its name
// @column kind      string what it is
// @column score     number from 0 to 1
// @column because   string why
// @column describedBy list the documents that describe it
MATCH (t:Thing {id: $thing})
WITH t, [l IN labels(t) WHERE NOT l IN ['Thing', 'Mediator', 'Actor']][0] AS kind,
  [n IN [t.name] + coalesce(t.aliases, []) | toLower(n)] AS names
WITH t, kind, names, reduce(q = '', n IN names[..20] | q + ' "' + replace(replace(n, '\\', ' '), '"', ' ') + '"')
  + reduce(q = '', w IN split(names[0], ' ') |
    q + CASE WHEN w =~ '[\\p{L}\\p{N}]{4,}' THEN ' ' + w + '~1' ELSE '' END) AS text
CALL db.index.fulltext.queryNodes('names', text, {limit: 200}) YIELD node AS other, score AS found
WHERE other:Thing AND other <> t AND other.sameAs IS NULL
  AND (kind IS NULL OR kind IN labels(other) OR (t:Actor AND other:Actor AND none(l IN labels(other) WHERE l IN ['Person', 'State', 'Organization'])))
  AND NOT EXISTS { (t)-[:SAME_AS|NOT_SAME_AS]-(other) }
WITH t, kind, names, other, found, [n IN [other.name] + coalesce(other.aliases, []) | toLower(n)] AS theirs
WITH other, kind, CASE
    WHEN t.iso3 = other.iso3 OR t.gwno = other.gwno OR t.wikidata = other.wikidata THEN [1.0, 'a shared identifier']
    WHEN names[0] = theirs[0] THEN [0.9, 'the same name']
    WHEN names[0] IN theirs OR theirs[0] IN names THEN [0.7, 'a name that is the other\'s alias']
    WHEN any(n IN names WHERE n IN theirs) THEN [0.6, 'a shared alias']
    ELSE [round(0.5 * found / (found + 5), 2), 'names that are alike']
  END AS verdict
RETURN other.id AS candidate, other.name AS name, coalesce([l IN labels(other) WHERE NOT l IN ['Thing', 'Mediator', 'Actor']][0], 'Actor') AS kind,
  verdict[0] AS score, verdict[1] AS because, COLLECT { MATCH (d:Document)-[:DECLARES]->(other) RETURN DISTINCT d.id ORDER BY d.id LIMIT 10 } AS describedBy
ORDER BY score DESC, candidate
LIMIT $limit
