// A role: for which country, in which capacity (a code of CAMEO, or the note beside it), and from when to when
UNWIND $rows AS row
WITH row, COLLECT { MATCH (s:State {iso3: row.country}) RETURN s.id ORDER BY s.id LIMIT 1 }[0] AS state
RETURN row.record AS record,
  CASE WHEN row.country IS NULL THEN [{id: 'phoenix-' + row.actor.slug, labels: ['Actor'], name: row.actor.name, mention: true}] ELSE [] END AS things,
  [
    {
      key: 'role', subject: 'phoenix-' + row.actor.slug, relation: 'HELD_OFFICE',
      object: CASE WHEN row.country IS NOT NULL THEN coalesce(state, 'phoenix-code-' + toLower(row.country)) END,
      title: coalesce(row.note, CASE WHEN row.role <> '' THEN row.role END), role: CASE WHEN row.role <> '' THEN row.role END,
      from: coalesce(row.since, row.first), to: coalesce(row.until, row.last)
    }
  ] AS claims
