// An agreement: when, in which process, on which conflict, and what it provides for, in degrees of 1 to 3
UNWIND $rows AS row
WITH row, 'pax-' + row.AgtId AS agreement,
  COLLECT { MATCH (s:State {iso3: row.Loc1ISO}) RETURN s.id ORDER BY s.id LIMIT 1 }[0] AS iso1,
  COLLECT { MATCH (s:State {iso3: row.Loc2ISO}) RETURN s.id ORDER BY s.id LIMIT 1 }[0] AS iso2,
  COLLECT { MATCH (s:State {gwno: row.Loc1GWNO}) RETURN s.id ORDER BY s.id LIMIT 1 }[0] AS gw1,
  COLLECT { MATCH (s:State {gwno: row.Loc2GWNO}) RETURN s.id ORDER BY s.id LIMIT 1 }[0] AS gw2
RETURN row.record AS record,
  [{id: agreement, labels: ['Agreement'], name: row.Agt, title: row.Agt, kind: 'peace agreement'}]
    + CASE WHEN row.provisions.TjPrire > 0
        THEN [{id: agreement + '-tjprire', labels: ['Provision'], name: 'Prisoner release, in ' + row.Agt, kind: 'prisoner release'}] ELSE [] END
    + CASE WHEN row.provisions.Ce > 0
        THEN [{id: agreement + '-ce', labels: ['Provision'], name: 'Ceasefire, in ' + row.Agt, kind: 'ceasefire'}] ELSE [] END AS things,
  [
    {key: 'agreed', about: agreement, property: 'agreedOn', date: row.Dat},
    {key: 'process', subject: 'pax-process-' + row.PP, relation: 'PRODUCED', object: agreement},
    {key: 'conflict', subject: agreement, relation: 'PART_OF', object: 'ucdp-conflict-' + row.UcdpCon},
    {key: 'state-1', subject: agreement, relation: 'OCCURRED_IN', object: coalesce(iso1, gw1)},
    {key: 'state-2', subject: agreement, relation: 'OCCURRED_IN', object: coalesce(iso2, gw2)},
    {key: 'status', about: agreement, property: 'status', value: row.Status},
    {key: 'type', about: agreement, property: 'agreementType', value: row.Agtp},
    {key: 'stage', about: agreement, property: 'stage', value: row.Stage},
    {key: 'stage-sub', about: agreement, property: 'stageSub', value: row.StageSub},
    {key: 'parties', about: agreement, property: 'parties', value: row.Part},
    {key: 'third-parties', about: agreement, property: 'thirdParties', value: row.ThrdPart},
    {
      key: 'prisoners', subject: agreement, relation: 'HAS_PROVISION',
      object: CASE WHEN row.provisions.TjPrire > 0 THEN agreement + '-tjprire' END
    },
    {key: 'ceasefire', subject: agreement, relation: 'HAS_PROVISION', object: CASE WHEN row.provisions.Ce > 0 THEN agreement + '-ce' END}
  ] + [code IN keys(row.provisions) WHERE row.provisions[code] > 0 |
    {key: 'provision-' + toLower(code), about: agreement, property: 'pax' + code, value: row.provisions[code], unit: 'degree, 1 to 3'}
  ] AS claims
