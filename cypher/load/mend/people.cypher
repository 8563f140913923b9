// Mediators who are named
UNWIND $rows AS row
RETURN row.record AS record,
  [p IN row.individual_med_named WHERE p IS NOT NULL | {id: 'mend-person-' + p.slug, labels: ['Actor', 'Person'], name: p.name}] AS things,
  [] AS claims
