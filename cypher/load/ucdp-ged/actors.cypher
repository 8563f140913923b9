// The two sides of a dyad. A government acts for its state.
UNWIND $rows AS row
WITH row, 'ucdp-actor-' + row.side_a_new_id AS a, 'ucdp-actor-' + row.side_b_new_id AS b,
  COLLECT { MATCH (s:State {gwno: row.gwnoa}) RETURN s.id ORDER BY s.id LIMIT 1 }[0] AS stateA,
  COLLECT { MATCH (s:State {gwno: row.gwnob}) RETURN s.id ORDER BY s.id LIMIT 1 }[0] AS stateB
RETURN row.record AS record,
  [
    {id: a, labels: ['Actor', 'Organization'], name: row.side_a},
    {id: b, labels: ['Actor', 'Organization'], name: row.side_b}
  ] AS things,
  [
    {key: 'state-a', subject: a, relation: 'BODY_OF', object: stateA},
    {key: 'state-b', subject: b, relation: 'BODY_OF', object: stateB}
  ] AS claims
