// The conflicts and dyads of UCDP that ceasefires belong to
UNWIND $rows AS row
WITH row, 'ucdp-conflict-' + row.ucdp_acd_id AS conflict, 'ucdp-dyad-' + row.ucdp_dyad AS dyad
RETURN row.record AS record,
  [
    {id: conflict, labels: ['Conflict'], name: row.location + ': UCDP conflict ' + row.ucdp_acd_id, kind: 'conflict', mention: true},
    {id: dyad, labels: ['Conflict'], name: row.location + ': UCDP dyad ' + row.ucdp_dyad, kind: 'dyad', mention: true}
  ] AS things,
  [{key: 'of', subject: dyad, relation: 'PART_OF', object: conflict}] AS claims
