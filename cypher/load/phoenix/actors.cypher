// An entry and its synonyms. A person is who has a role with its days; what is itself coded as a country is that country, and
// what has its code at all times is a group, an office, or somebody of whom the file does not tell
UNWIND $rows AS row
WITH row, any(code IN row.codes WHERE code =~ '\\[[A-Z]{3}[A-Z]+\\s[^\\]]*[0-9][^\\]]*\\].*')
  AND none(code IN row.codes WHERE code =~ '\\[[A-Z]{3}[\\s\\]].*') AS person,
  [n IN [row.actor.name] + coalesce(row.synonym, []) |
    reduce(words = '', w IN split(n, '_') | words + CASE WHEN w = '' THEN '' ELSE ' ' + left(w, 1) + toLower(substring(w, 1)) END)] AS names
RETURN row.record AS record,
  [
    {
      id: 'phoenix-' + row.actor.slug, name: trim(names[0]),
      labels: CASE WHEN person THEN ['Actor', 'Person'] ELSE ['Actor'] END,
      aliases: COLLECT { UNWIND names[1..] AS n WITH trim(n) AS n WHERE n <> trim(names[0]) RETURN DISTINCT n ORDER BY n },
      kind: CASE WHEN row.code IS NOT NULL THEN 'CAMEO ' + row.code END
    }
  ] AS things,
  [] AS claims
