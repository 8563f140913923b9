// An entry and its synonyms: who has roles of his own is a person, others are countries, their people and organisations
UNWIND $rows AS row
WITH row, [n IN [row.actor.name] + coalesce(row.synonym, []) |
  reduce(words = '', w IN split(n, '_') | words + CASE WHEN w = '' THEN '' ELSE ' ' + left(w, 1) + toLower(substring(w, 1)) END)] AS names
RETURN row.record AS record,
  [
    {
      id: 'phoenix-' + row.actor.slug, name: trim(names[0]),
      labels: CASE WHEN row.country IS NOT NULL THEN ['Actor', 'Person'] ELSE ['Actor'] END,
      aliases: COLLECT { UNWIND names[1..] AS n WITH trim(n) AS n WHERE n <> trim(names[0]) RETURN DISTINCT n ORDER BY n },
      kind: CASE WHEN row.code IS NOT NULL THEN 'CAMEO ' + row.code END
    }
  ] AS things,
  [] AS claims
