// The conflicts that agreements are about
UNWIND $rows AS row
RETURN row.record AS record,
  [c IN row.conflict_id | {id: 'ucdp-conflict-' + c, labels: ['Conflict'], name: 'UCDP conflict ' + c, kind: 'conflict', mention: true}] AS things,
  [] AS claims
