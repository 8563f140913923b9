// The conflicts of UCDP that agreements are about
UNWIND $rows AS row
RETURN row.record AS record,
  [{id: 'ucdp-conflict-' + row.UcdpCon, labels: ['Conflict'], name: row.Con + ': UCDP conflict ' + row.UcdpCon, kind: 'conflict', mention: true}] AS things,
  [] AS claims
