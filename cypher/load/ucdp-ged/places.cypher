// Where events were: a name and a cell of the PRIO-GRID. The coordinates are those of the first event there.
UNWIND $rows AS row
WITH row, 'ucdp-place-' + row.where_coordinates.slug + '-' + row.priogrid_gid AS place,
  COLLECT { MATCH (s:State) WHERE s.iso3 = row.iso3 OR s.gwno = row.country_id RETURN s.id ORDER BY s.id LIMIT 1 }[0] AS state
RETURN row.record AS record,
  [{id: place, labels: ['Place'], name: row.where_coordinates.name, kind: row.adm_1, latitude: row.latitude, longitude: row.longitude}] AS things,
  [{key: 'in', subject: place, relation: 'PART_OF', object: state}] AS claims
