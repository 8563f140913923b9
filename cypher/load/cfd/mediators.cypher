// Mediators as the rows write them: "OCSE" is not corrected
UNWIND $rows AS row
RETURN row.record AS record,
  [m IN coalesce(row.mediator_send, []) WHERE m IS NOT NULL | {id: 'cfd-mediator-' + m.slug, labels: ['Actor'], name: m.name}] AS things,
  [] AS claims
