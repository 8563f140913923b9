// An actor under its GLOPAD id. A country is the state with its number, if it has a name of that state too: some numbers are
// those of another. A state's names are those in the register: what rows of this file call it must not bear out others.
UNWIND $rows AS row
WITH row, 'glopad-' + row.GLOPAD_ID.slug AS actor, row.GLOPAD_ID.name STARTS WITH 'CON_' AS country,
  COLLECT {
    MATCH (s:State {gwno: row.GW_ID})<-[register:DECLARES]-(:Document {dataset: 'states'})
    WHERE any(name IN [register.name] + coalesce(register.aliases, []) WHERE toLower(name) IN [toLower(row.ActorName), toLower(row.alt_name)])
    RETURN s.id ORDER BY s.id LIMIT 1
  }[0] AS state
RETURN row.record AS record,
  [
    {
      id: actor, labels: CASE WHEN country THEN ['Actor', 'State'] ELSE ['Actor', 'Organization'] END, name: row.ActorName,
      aliases: CASE WHEN row.alt_name IS NOT NULL AND row.alt_name <> row.ActorName THEN [row.alt_name] END,
      kind: row.actor_classification
    }
  ] AS things,
  [{key: 'state', subject: CASE WHEN country THEN actor END, relation: 'SAME_AS', object: state}] AS claims
