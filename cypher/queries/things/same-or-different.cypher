// Which two might be one, and which one might be two
//
// Candidates share a name or an alias, a Wikidata number or a country code, and are of the same kind; the score counts what
// they share, and nothing merges without a recorded judgement. A judgement is in doubt where another says the opposite, or
// where the two carry different numbers. Which things are one is read as of today, so there is no knownBy.
// @param thing   id?     russia     only about this one
// @param limit    integer 100        at most this many rows
// @column one        id     one
// @column other      id     the other
// @column oneName    string its name
// @column otherName  string the other's
// @column finding    string might be one; judged one; judged one, in doubt; judged different
// @column score      integer how many reasons there are
// @column reasons    list   what they share, or what speaks against it
// @column judgedBy   list   who judged
// @column claims     list   the judgements
// @scans Document,SAME_AS,NOT_SAME_AS any two may be one, unless one thing is asked about
CALL () {
  MATCH (t:Thing {id: $thing})
  RETURN t
  UNION
  // In the field name, what has just this name scores highest, however many names it is a part of.
  MATCH (:Document)-[own:DECLARES]->(:Thing {id: $thing})
  UNWIND [own.name] + coalesce(own.aliases, []) AS name
  UNWIND [['name', name], ['aliases', name], ['wikidata', own.wikidata], ['iso3', own.iso3]] AS said
  WITH DISTINCT said[0] AS field, toLower(said[1]) AS text
  WHERE text IS NOT NULL
  CALL db.index.fulltext.queryRelationships('declared', field + ':"' + replace(replace(text, '\\', '\\\\'), '"', '\\"') + '"', {limit: 1000})
    YIELD relationship AS d
  WHERE any(value IN CASE field WHEN 'aliases' THEN d.aliases ELSE [d[field]] END WHERE toLower(value) = text)
  RETURN DISTINCT endNode(d) AS t
  UNION
  WITH $thing AS thing WHERE thing IS NULL
  MATCH (:Document)-[:DECLARES]->(t:Thing)
  RETURN DISTINCT t
}
CALL (t) {
  MATCH (:Document)-[d:DECLARES]->(t)
  WITH collect(properties(d)) AS all
  RETURN COLLECT { UNWIND all AS d UNWIND [d.name] + coalesce(d.aliases, []) AS name RETURN DISTINCT toLower(name) AS name } AS names,
    COLLECT { UNWIND all AS d WITH d.wikidata AS number WHERE number IS NOT NULL RETURN DISTINCT number } AS wikidata,
    COLLECT { UNWIND all AS d WITH d.iso3 AS code WHERE code IS NOT NULL RETURN DISTINCT code } AS iso3,
    all[0].labels AS kind
}
WITH t, kind, names, wikidata, iso3
CALL (t, names, wikidata, iso3) {
  UNWIND [n IN names | 'name ' + n] + [w IN wikidata | 'Wikidata ' + w] + [i IN iso3 | 'ISO 3166 ' + i] AS key
  RETURN collect(key) AS keys
}
UNWIND keys AS key
WITH key, kind, collect({t: t, wikidata: wikidata, iso3: iso3}) AS sharing
UNWIND sharing AS a
UNWIND sharing AS b
WITH a, b, key WHERE a.t.id < b.t.id AND ($thing IS NULL OR $thing IN [a.t.id, b.t.id])
WITH a.t AS one, b.t AS other, collect(DISTINCT 'same ' + key) AS shared
WITH collect({one: one, other: other, shared: shared}) AS candidates
CALL (candidates) {
  UNWIND candidates AS c
  RETURN c.one AS one, c.other AS other, c.shared AS shared
  UNION ALL
  MATCH (x:Thing {id: $thing})-[:SAME_AS|NOT_SAME_AS]-(y:Thing)
  RETURN CASE WHEN x.id < y.id THEN x ELSE y END AS one, CASE WHEN x.id < y.id THEN y ELSE x END AS other, [] AS shared
  UNION ALL
  WITH $thing AS thing WHERE thing IS NULL
  MATCH (one:Thing)-[:SAME_AS|NOT_SAME_AS]-(other:Thing)
  RETURN one, other, [] AS shared
}
WITH one, other, collect(shared) AS reasons WHERE one.id < other.id
WITH one, other, coalesce([shared IN reasons WHERE shared <> []][0], []) AS shared
OPTIONAL MATCH (one)-[judged:SAME_AS|NOT_SAME_AS]-(other)
WITH one, other, shared, [j IN collect(judged) WHERE type(j) = 'SAME_AS'] AS same, [j IN collect(judged) WHERE type(j) = 'NOT_SAME_AS'] AS different
CALL (one, other) {
  MATCH (:Document)-[a:DECLARES]->(one), (:Document)-[b:DECLARES]->(other)
  RETURN [r IN collect(DISTINCT CASE WHEN a.wikidata <> b.wikidata THEN 'Wikidata ' + a.wikidata + ' and ' + b.wikidata END)
    + collect(DISTINCT CASE WHEN a.iso3 <> b.iso3 THEN 'ISO 3166 ' + a.iso3 + ' and ' + b.iso3 END) | 'but ' + r] AS against
}
WITH one, other, shared, against, same, different, reduce(ids = [], j IN same + different | ids + j.claims) AS claims
RETURN one.id AS one, other.id AS other, one.name AS oneName, other.name AS otherName,
  CASE
    WHEN same <> [] AND (different <> [] OR against <> []) THEN 'judged one, in doubt'
    WHEN same <> [] THEN 'judged one'
    WHEN different <> [] THEN 'judged different'
    ELSE 'might be one'
  END AS finding, size(shared) AS score, shared + against AS reasons,
  COLLECT { UNWIND claims AS id MATCH (:Claim {id: id})-[:MADE_BY]->(who) RETURN DISTINCT who.id ORDER BY who.id } AS judgedBy, claims
ORDER BY finding, score DESC, one, other
LIMIT $limit
