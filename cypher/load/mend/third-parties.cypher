// Third parties by their GLOPAD ids; the register has their names. The names beside the ids are not always theirs, even where
// there is one of each.
UNWIND $rows AS row
RETURN row.record AS record,
  [p IN row.third_party_id_GLOPAD WHERE p IS NOT NULL |
    {
      id: 'glopad-' + p.slug, name: p.name, mention: true,
      labels: CASE WHEN p.name STARTS WITH 'CON_' THEN ['Actor', 'State'] ELSE ['Actor', 'Organization'] END
    }
  ] AS things,
  [] AS claims
