// Parties to the conflict, by name: what their ids are numbers of is not said
UNWIND $rows AS row
RETURN row.record AS record,
  [p IN row.local_parties WHERE p IS NOT NULL | {id: 'mend-party-' + p.slug, labels: ['Actor', 'Organization'], name: p.name}] AS things,
  [] AS claims
