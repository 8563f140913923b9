// Find things and claims by name
//
// Searches names, aliases, titles and our paraphrases. Case and Latin accents do not matter, small slips of the pen are
// forgiven, and the last letters may be missing. The beginning of an id finds it too. Who is called so comes before what only mentions the name.
// @param q       string  zelenski  words to look for
// @param kind    string? Agreement only this kind: Person, State, Agreement, Claim …
// @param limit   integer 20        at most this many rows
// @column id    id     the id
// @column kind  string what it is: Person, State, Agreement … or Claim
// @column name  string its name; a claim's paraphrase
// @column score number how well it fits; more is better
// @scans Thing,Claim whatever has a word like those looked for is ranked
CALL () {
  MATCH (node:Thing|Claim)
  WHERE node.id STARTS WITH toLower(trim($q)) AND trim($q) <> '' AND node.sameAs IS NULL
    AND ($kind IS NULL OR $kind IN labels(node))
  RETURN node, CASE WHEN node.id = toLower(trim($q)) THEN 1000.0 ELSE 1.0 END AS score
  ORDER BY score DESC, node.id
  LIMIT $limit
  UNION ALL
  WITH reduce(text = $q, mark IN split('+ - & | ! ( ) { } [ ] ^ " ~ * ? : \\ / , ; . < > = \' ’ @ # % $ _', ' ') | replace(text, mark, ' ')) AS text
  WITH [word IN split(text, ' ') WHERE word <> ''][..30] AS words
  // The index leaves out what every English name has; so must a question, unless it has nothing else.
  WITH [word IN words WHERE NOT toLower(word) IN split('a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with', ' ')] AS words
  WITH [word IN words | '(' + word + '^4 OR ' + word + '*^2'
    + CASE WHEN size(word) > 6 THEN ' OR ' + word + '~2' WHEN size(word) > 3 THEN ' OR ' + word + '~1' ELSE '' END + ')'] AS terms
  // The name as it stands, or all of its words; what has only some of them comes last.
  WITH '"' + reduce(text = $q, mark IN ['\\', '"'] | replace(text, mark, ' ')) + '"^4' AS phrase,
    CASE WHEN terms <> [] THEN ' OR (' + reduce(all = terms[0], term IN terms[1..] | all + ' AND ' + term) + ')' ELSE '' END
    + reduce(some = '', term IN CASE WHEN size(terms) > 1 THEN terms ELSE [] END | some + ' OR ' + term + '^0.1') AS all
  CALL db.index.fulltext.queryNodes('names', phrase + all) YIELD node, score
  RETURN node, score
}
WITH node, max(score) AS score
WHERE node.sameAs IS NULL
WITH node, score * CASE WHEN node:Actor THEN 2.0 WHEN node:Claim THEN 0.5 ELSE 1.0 END AS score
WITH node, score, head([label IN labels(node) WHERE NOT label IN ['Thing', 'Actor', 'Mediator']]) AS kind
WHERE $kind IS NULL OR kind = $kind
RETURN node.id AS id, kind,
  coalesce(node.name, node.paraphrase) AS name, score
ORDER BY score DESC, id
LIMIT $limit
