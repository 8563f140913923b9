// Where mediators met: towns and countries, as they are written
UNWIND $rows AS row
RETURN row.record AS record,
  [p IN row.`med_location - MULTISELECT` WHERE p IS NOT NULL | {id: 'mend-place-' + p.slug, labels: ['Place'], name: p.name}] AS things,
  [] AS claims
