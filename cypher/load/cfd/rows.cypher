// One party's ceasefire: when it was declared, took effect and ended, and who mediated
UNWIND $rows AS row
WITH row, 'cfd-' + row.uniq_id AS ceasefire,
  coalesce('ucdp-actor-' + row.ucdp_actor_id, 'cfd-actor-' + row.actor_name.slug) AS actor
RETURN row.record AS record,
  [] AS things,
  [
    {key: 'party', subject: actor, relation: 'PARTY_TO', object: ceasefire},
    {key: 'declared', about: ceasefire, property: 'agreedOn', date: row.declared},
    {key: 'effect', about: ceasefire, property: 'startsOn', date: row.effect},
    {
      key: 'took-effect', about: ceasefire, property: 'tookEffect',
      value: CASE WHEN row.cf_effect_yr = 0 AND row.cf_effect_month = 0 AND row.cf_effect_day = 0 THEN false END
    },
    {key: 'end', about: ceasefire, property: 'endsOn', date: row.end},
    {key: 'agreement', subject: ceasefire, relation: 'PART_OF', object: 'pax-' + row.pax_id},
    {key: 'conflict', subject: ceasefire, relation: 'PART_OF', object: coalesce('ucdp-dyad-' + row.ucdp_dyad, 'ucdp-conflict-' + row.ucdp_acd_id)},
    {key: 'class', about: ceasefire, property: 'ceasefireClass', value: row.ceasefire_class, unit: 'code'},
    {key: 'side', about: ceasefire, property: 'sideCode', value: row.side, unit: 'code'},
    {key: 'written', about: ceasefire, property: 'written', value: row.written, unit: 'code'},
    {key: 'partial', about: ceasefire, property: 'partial', value: row.partial, unit: 'code'},
    {key: 'ended', about: ceasefire, property: 'ended', value: row.ended, unit: 'code'},
    {key: 'fixed-time', about: ceasefire, property: 'fixedTime', value: row.fixed_time}
  ] + [m IN COLLECT { UNWIND coalesce(row.mediator_send, []) AS m WITH m WHERE m IS NOT NULL RETURN DISTINCT m.slug AS slug ORDER BY slug } |
    {key: 'mediator-' + m, subject: 'cfd-mediator-' + m, relation: 'MEDIATED', object: ceasefire}
  ] AS claims
