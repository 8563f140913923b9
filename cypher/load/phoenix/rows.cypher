// A person's role: for which country, in which capacity (a code of CAMEO, or the note beside it), and from when to when.
// The code of a country or a group is no office; that it is coded so is a remark. Who is a person, `actors` tells.
UNWIND $rows AS row
WITH row, any(code IN row.codes WHERE code =~ '\\[[A-Z]{3}[A-Z]+\\s[^\\]]*[0-9][^\\]]*\\].*')
  AND none(code IN row.codes WHERE code =~ '\\[[A-Z]{3}[\\s\\]].*') AS person,
  COLLECT { MATCH (s:State {iso3: row.country}) RETURN s.id ORDER BY s.id LIMIT 1 }[0] AS state
WITH row, coalesce(person, false) AS person, state
RETURN row.record AS record,
  CASE WHEN row.country IS NULL THEN [{id: 'phoenix-' + row.actor.slug, labels: ['Actor'], name: row.actor.name, mention: true}] ELSE [] END AS things,
  [
    {
      key: 'role', subject: CASE WHEN person THEN 'phoenix-' + row.actor.slug END, relation: 'HELD_OFFICE',
      object: coalesce(state, 'phoenix-code-' + toLower(row.country)),
      title: coalesce(row.note, row.role), role: row.role,
      from: coalesce(row.since, row.first), to: coalesce(row.until, row.last)
    },
    {
      key: 'code', about: CASE WHEN NOT person AND row.country IS NOT NULL THEN 'phoenix-' + row.actor.slug END,
      paraphrase: 'Coded as ' + row.country + coalesce(row.role, '') + ' in CAMEO.',
      from: coalesce(row.since, row.first), to: coalesce(row.until, row.last)
    }
  ] AS claims
