// Who took part for the parties: people, and groups among them
UNWIND $rows AS row
RETURN row.record AS record,
  [p IN row.local_indiv_group WHERE p IS NOT NULL | {id: 'mend-local-' + p.slug, labels: ['Actor'], name: p.name}] AS things,
  [] AS claims
