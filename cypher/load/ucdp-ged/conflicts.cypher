// A conflict, and one of its dyads: who fights whom
UNWIND $rows AS row
WITH row, 'ucdp-conflict-' + row.conflict_new_id AS conflict, 'ucdp-dyad-' + row.dyad_new_id AS dyad
RETURN row.record AS record,
  [
    {id: conflict, labels: ['Conflict'], name: row.conflict_name, kind: 'conflict'},
    {id: dyad, labels: ['Conflict'], name: row.dyad_name, kind: 'dyad'}
  ] AS things,
  [
    {key: 'of', subject: dyad, relation: 'PART_OF', object: conflict},
    {key: 'side-a', subject: 'ucdp-actor-' + row.side_a_new_id, relation: 'PARTY_TO', object: dyad},
    {key: 'side-b', subject: 'ucdp-actor-' + row.side_b_new_id, relation: 'PARTY_TO', object: dyad}
  ] AS claims
