// A state, with its ISO 3166 code and its number in the list of Gleditsch and Ward
UNWIND $rows AS row
RETURN row.record AS record,
  [{id: row.id, labels: ['Actor', 'State'], name: row.name, iso3: row.iso3, gwno: row.gwno, aliases: row.aliases}] AS things,
  [] AS claims
