// An event: where, when, in which dyad, and how many died; and whom the row names as having claimed it. "A, denied by B" are
// two claimants, and the second denies.
UNWIND $rows AS row
WITH row, 'ucdp-event-' + row.id AS event, coalesce(row.source_original, []) AS claimants
RETURN row.record AS record,
  [
    {
      id: event, labels: ['Incident'], name: row.where_coordinates.name + ', ' + row.when.text,
      kind: ['state-based violence', 'non-state violence', 'one-sided violence'][row.type_of_violence - 1]
    }
  ] AS things,
  [
    {key: 'deaths', about: event, property: 'deaths', value: row.best, low: row.low, high: row.high, unit: 'people'},
    {
      key: 'civilians', about: event, property: 'civilianDeaths', unit: 'people',
      value: CASE WHEN row.deaths_civilians > 0 THEN row.deaths_civilians END
    },
    {key: 'when', about: event, property: 'when', date: row.when},
    {
      key: 'where', subject: event, relation: 'OCCURRED_IN',
      object: 'ucdp-place-' + row.where_coordinates.slug + '-' + row.priogrid_gid
    },
    {key: 'dyad', subject: event, relation: 'PART_OF', object: 'ucdp-dyad-' + row.dyad_new_id},
    {key: 'claimant', about: event, by: 'ucdp-claimant-' + claimants[0].slug, stance: 'asserts'},
    {key: 'denier', about: event, by: 'ucdp-claimant-' + claimants[1].slug, stance: 'denies'}
  ] AS claims
