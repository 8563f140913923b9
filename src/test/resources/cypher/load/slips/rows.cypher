// Says whatever the row has it say
UNWIND $rows AS row
RETURN row.record AS record,
  [{id: 'slip-' + row.id, labels: ['Agreement', row.label], name: 'A slip'}] AS things,
  [
    {key: 'relation', subject: 'slip-' + row.id, relation: row.relation, object: 'slip-' + row.id},
    {key: 'property', about: 'slip-' + row.id, property: row.property, value: 1, stance: row.stance}
  ] AS claims
