// The conflict of a country, which events are about
UNWIND $rows AS row
WITH row, 'mend-conflict-' + row.conflict_country.slug AS conflict,
  COLLECT { MATCH (s:State {gwno: row.conflict_counry_ID}) RETURN s.id ORDER BY s.id LIMIT 1 }[0] AS state
RETURN row.record AS record,
  [{id: conflict, labels: ['Conflict'], name: 'Conflict in ' + row.conflict_country.name, kind: 'conflict'}] AS things,
  [{key: 'state', subject: conflict, relation: 'OCCURRED_IN', object: state}] AS claims
