// A peace process, of which agreements are the outcome
UNWIND $rows AS row
RETURN row.record AS record,
  [{id: 'pax-process-' + row.PP, labels: ['Negotiation'], name: row.PPName, kind: 'peace process'}] AS things,
  [] AS claims
