// Countries by their code. What is no state of the register is an organisation under its code.
UNWIND $rows AS row
WITH row
WHERE NOT EXISTS { (:State {iso3: row.country}) }
RETURN row.record AS record,
  [{id: 'phoenix-code-' + toLower(row.country), labels: ['Actor', 'Organization'], name: row.country, kind: 'CAMEO country code'}] AS things,
  [] AS claims
