// A ceasefire, in a state
UNWIND $rows AS row
WITH row, 'cfd-' + row.uniq_id AS ceasefire, 'Ceasefire, ' + row.location + coalesce(', ' + row.declared.text, '') AS name,
  COLLECT { MATCH (s:State {gwno: row.cc}) RETURN s.id ORDER BY s.id LIMIT 1 }[0] AS state
RETURN row.record AS record,
  [{id: ceasefire, labels: ['Agreement'], name: name, title: name, kind: 'ceasefire'}] AS things,
  [{key: 'state', subject: ceasefire, relation: 'OCCURRED_IN', object: state}] AS claims
