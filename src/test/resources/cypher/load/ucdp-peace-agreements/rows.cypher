// A peace agreement, when it was signed and whether it provides for a ceasefire
UNWIND $rows AS row
WITH row, 'ucdp-agreement-' + row.paid AS agreement,
  COLLECT { MATCH (s:State {gwno: row.gwno}) RETURN s.id ORDER BY s.id LIMIT 1 }[0] AS state
RETURN row.record AS record,
  [{id: agreement, labels: ['Agreement'], name: row.pa_name, title: row.pa_name, kind: 'peace agreement'}] AS things,
  [
    {key: 'signed', about: agreement, property: 'agreedOn', date: row.pa_date},
    {key: 'state', subject: agreement, relation: 'OCCURRED_IN', object: state},
    {key: 'cease', about: agreement, property: 'ceasefire', value: row.cease, unit: 'code'}
  ] + [c IN coalesce(row.conflict_id, []) | {key: 'conflict-' + c, subject: agreement, relation: 'PART_OF', object: 'ucdp-conflict-' + c}] AS claims
