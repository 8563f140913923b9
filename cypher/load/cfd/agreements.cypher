// The agreements of PA-X that ceasefires belong to
UNWIND $rows AS row
RETURN row.record AS record,
  [{id: 'pax-' + row.pax_id, labels: ['Agreement'], name: 'PA-X agreement ' + row.pax_id, title: 'PA-X agreement ' + row.pax_id, mention: true}] AS things,
  [] AS claims
