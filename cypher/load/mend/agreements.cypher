// The agreements of PA-X that events led to
UNWIND $rows AS row
RETURN row.record AS record,
  [a IN row.agmt_id_PAX WHERE toIntegerOrNull(a) IS NOT NULL | {id: 'pax-' + a, labels: ['Agreement'], name: 'PA-X agreement ' + a, title: 'PA-X agreement ' + a, mention: true}] AS things,
  [] AS claims
