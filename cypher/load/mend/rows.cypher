// A mediation event: when, where, on which conflict, who mediated, who took part, and what it led to
UNWIND $rows AS row
WITH row, 'mend-' + row.med_event_ID.slug AS event,
  COLLECT { UNWIND coalesce(row.third_party_id_GLOPAD, []) AS p WITH p WHERE p IS NOT NULL RETURN DISTINCT p.slug AS slug ORDER BY slug } AS thirdParties,
  COLLECT { UNWIND coalesce(row.individual_med_named, []) AS p WITH p WHERE p IS NOT NULL RETURN DISTINCT p.slug AS slug ORDER BY slug } AS people,
  COLLECT { UNWIND coalesce(row.local_parties, []) AS p WITH p WHERE p IS NOT NULL RETURN DISTINCT p.slug AS slug ORDER BY slug } AS parties,
  COLLECT { UNWIND coalesce(row.local_indiv_group, []) AS p WITH p WHERE p IS NOT NULL RETURN DISTINCT p.slug AS slug ORDER BY slug } AS locals,
  COLLECT { UNWIND coalesce(row.`med_location - MULTISELECT`, []) AS p WITH p WHERE p IS NOT NULL RETURN DISTINCT p.slug AS slug ORDER BY slug } AS places,
  COLLECT { UNWIND coalesce(row.agmt_id_PAX, []) AS a WITH a WHERE toIntegerOrNull(a) IS NOT NULL RETURN DISTINCT a ORDER BY a } AS agreements
RETURN row.record AS record,
  [{id: event, labels: ['Negotiation'], name: row.conflict_country.name + ': mediation event, ' + row.when.text, kind: 'mediation event'}] AS things,
  [
    {key: 'when', about: event, property: 'when', date: row.when},
    {key: 'conflict', subject: event, relation: 'PART_OF', object: 'mend-conflict-' + row.conflict_country.slug},
    {key: 'third-parties', about: event, property: 'thirdParties', value: row.third_party},
    {key: 'type', about: event, property: 'mediationType', value: row.med_type, unit: 'code'},
    {key: 'scope', about: event, property: 'mediationScope', value: row.med_scope, unit: 'code'},
    {key: 'shuttle', about: event, property: 'shuttle', value: row.shuttle, unit: 'code'}
  ]
  + [p IN thirdParties | {key: 'third-party-' + p, subject: 'glopad-' + p, relation: 'MEDIATED', object: event}]
  + [p IN people | {key: 'mediator-' + p, subject: 'mend-person-' + p, relation: 'MEDIATED', object: event}]
  + [p IN parties | {key: 'party-' + p, subject: 'mend-party-' + p, relation: 'TOOK_PART_IN', object: event}]
  + [p IN locals | {key: 'local-' + p, subject: 'mend-local-' + p, relation: 'TOOK_PART_IN', object: event}]
  + [p IN places | {key: 'place-' + p, subject: event, relation: 'OCCURRED_IN', object: 'mend-place-' + p}]
  + [a IN agreements | {key: 'agreement-' + a, subject: event, relation: 'PRODUCED', object: 'pax-' + a}] AS claims
