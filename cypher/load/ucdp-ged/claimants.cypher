// Whom the row names as the source of the account. "A, denied by B" are two.
UNWIND $rows AS row
RETURN row.record AS record,
  [c IN row.source_original | {id: 'ucdp-claimant-' + c.slug, labels: ['Actor'], name: c.name, kind: 'source named by UCDP GED'}] AS things,
  [] AS claims
