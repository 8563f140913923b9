LOAD CSV WITH HEADERS FROM $file AS row
WITH DISTINCT row.conflict_new_id AS conflict, row.conflict_name AS conflictName, row.dyad_new_id AS dyad, row.dyad_name AS dyadName,
  row.side_a_new_id AS a, row.side_a AS aName, row.side_b_new_id AS b, row.side_b AS bName
MATCH (d:Document {id: $document}), (p:Thing {id: 'ucdp'})
MERGE (k:Thing {id: 'ucdp-conflict-' + conflict}) ON CREATE SET k:Conflict, k.name = conflictName, k.kind = 'conflict'
MERGE (y:Thing {id: 'ucdp-dyad-' + dyad}) ON CREATE SET y:Conflict, y.name = dyadName, y.kind = 'dyad'
MERGE (x:Thing {id: 'ucdp-actor-' + a}) ON CREATE SET x:Actor:Organization, x.name = aName
MERGE (z:Thing {id: 'ucdp-actor-' + b}) ON CREATE SET z:Actor:Organization, z.name = bName
WITH d, p, k, y, x, z
UNWIND [[k, ['Conflict']], [y, ['Conflict']], [x, ['Actor', 'Organization']], [z, ['Actor', 'Organization']]] AS thing
WITH d, p, k, y, x, z, thing[0] AS t, thing[1] AS labels
MERGE (d)-[:DECLARES {record: y.id, labels: labels, name: t.name}]->(t)
WITH DISTINCT d, p, k, y, x, z
UNWIND [['of', y, 'PART_OF', k], ['side-a', x, 'PARTY_TO', y], ['side-b', z, 'PARTY_TO', y]] AS claim
MERGE (c:Claim {id: $document + ':conflicts--' + y.id + '.' + claim[0]})
SET c += {stance: 'asserts', relation: claim[2], locator: 'row ' + y.id,
  knownOn: $knownOn, recordedAt: $now}
WITH d, p, c, claim[1] AS s, claim[2] AS relation, claim[3] AS o
SET c.topic = s.id + ' ' + relation + ' ' + o.id
MERGE (c)-[:MADE_BY {declared: 'ucdp'}]->(p)
MERGE (c)-[:STATED_IN]->(d)
MERGE (c)-[:ABOUT {as: 'subject', declared: s.id}]->(s)
MERGE (c)-[:ABOUT {as: 'object', declared: o.id}]->(o)
MERGE (s)-[r:$(relation) {topic: c.topic}]->(o) SET r.claims = [c.id];

LOAD CSV WITH HEADERS FROM $file AS row
WITH DISTINCT row.source_original AS name WHERE name IS NOT NULL AND name <> ''
MATCH (d:Document {id: $document})
MERGE (t:Thing {id: 'ucdp-claimant-' + replace(toLower(name), ' ', '-')})
SET t:Actor, t += {name: name, kind: 'source named by UCDP GED'}
MERGE (d)-[:DECLARES {labels: ['Actor'], name: name, kind: 'source named by UCDP GED', record: 'claimants--' + t.id}]->(t);

LOAD CSV WITH HEADERS FROM $file AS row
WITH row.where_coordinates AS where_coordinates, row.priogrid_gid AS priogrid_gid, min(row.adm_1) AS adm_1, min(row.iso3) AS iso3,
  min(row.latitude) AS latitude, min(row.longitude) AS longitude
WITH {where_coordinates: where_coordinates, priogrid_gid: priogrid_gid, adm_1: adm_1, iso3: iso3, latitude: latitude, longitude: longitude} AS row
MATCH (d:Document {id: $document}), (p:Thing {id: 'ucdp'}), (s:State {iso3: row.iso3})
MERGE (t:Thing {id: 'ucdp-place-' + replace(toLower(row.where_coordinates), ' ', '-') + '-' + row.priogrid_gid})
SET t:Place, t += {name: row.where_coordinates,
  kind: row.adm_1, latitude: toFloat(row.latitude), longitude: toFloat(row.longitude)}
MERGE (d)-[:DECLARES {labels: ['Place'], name: t.name, kind: t.kind, latitude: t.latitude, longitude: t.longitude, record: 'places--' + t.id}]->(t)
MERGE (c:Claim {id: $document + ':places--' + t.id + '.in'})
SET c += {stance: 'asserts', relation: 'PART_OF', topic: t.id + ' PART_OF ' + s.id,
  locator: 'row places--' + t.id, knownOn: $knownOn, recordedAt: $now}
MERGE (c)-[:MADE_BY {declared: 'ucdp'}]->(p)
MERGE (c)-[:STATED_IN]->(d)
MERGE (c)-[:ABOUT {as: 'subject', declared: t.id}]->(t)
MERGE (c)-[:ABOUT {as: 'object', declared: s.id}]->(s)
MERGE (t)-[:PART_OF {topic: c.topic, claims: [c.id]}]->(s);

LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  WITH row, 'ucdp-event-' + row.id AS event, $document + ':' + row.id + '.' AS claim, date(left(row.date_start, 10)) AS start, date(left(row.date_end, 10)) AS end,
    'row ' + row.id AS locator
  WITH row, event, claim, start, end, locator, CASE WHEN start = end THEN toString(start) ELSE toString(start) + '/' + toString(end) END AS span
  MATCH (d:Document {id: $document})
  MATCH (p:Thing {id: 'ucdp'})
  MATCH (place:Thing {id: 'ucdp-place-' + replace(toLower(row.where_coordinates), ' ', '-') + '-' + row.priogrid_gid})
  MATCH (dyad:Thing {id: 'ucdp-dyad-' + row.dyad_new_id})
  MERGE (i:Thing {id: event})
  SET i:Incident, i += {name: row.where_coordinates + ', ' + span,
    kind: ['state-based violence', 'non-state violence', 'one-sided violence'][toInteger(row.type_of_violence) - 1],
    deaths: toInteger(row.best), when: CASE WHEN start = end THEN start ELSE span END}
  MERGE (d)-[:DECLARES {labels: ['Incident'], name: i.name, kind: i.kind, record: row.id}]->(i)
  MERGE (deaths:Claim {id: claim + 'deaths'})
  SET deaths += {stance: 'asserts', property: 'deaths', value: toInteger(row.best), low: toInteger(row.low), high: toInteger(row.high),
    unit: 'people', topic: event + '.deaths', locator: locator, knownOn: $knownOn, recordedAt: $now}
  MERGE (deaths)-[:MADE_BY {declared: 'ucdp'}]->(p)
  MERGE (deaths)-[:STATED_IN]->(d)
  MERGE (deaths)-[:ABOUT {as: 'subject', declared: event}]->(i)
  MERGE (when:Claim {id: claim + 'when'})
  SET when += {stance: 'asserts', property: 'when', value: span, earliest: start, latest: end, topic: event + '.when',
    locator: locator, knownOn: $knownOn, recordedAt: $now}
  MERGE (when)-[:MADE_BY {declared: 'ucdp'}]->(p)
  MERGE (when)-[:STATED_IN]->(d)
  MERGE (when)-[:ABOUT {as: 'subject', declared: event}]->(i)
  MERGE (where:Claim {id: claim + 'where'})
  SET where += {stance: 'asserts', relation: 'OCCURRED_IN', topic: event + ' OCCURRED_IN ' + place.id,
    locator: locator, knownOn: $knownOn, recordedAt: $now}
  MERGE (where)-[:MADE_BY {declared: 'ucdp'}]->(p)
  MERGE (where)-[:STATED_IN]->(d)
  MERGE (where)-[:ABOUT {as: 'subject', declared: event}]->(i)
  MERGE (where)-[:ABOUT {as: 'object', declared: place.id}]->(place)
  MERGE (i)-[:OCCURRED_IN {topic: where.topic, claims: [where.id]}]->(place)
  MERGE (of:Claim {id: claim + 'dyad'})
  SET of += {stance: 'asserts', relation: 'PART_OF', topic: event + ' PART_OF ' + dyad.id,
    locator: locator, knownOn: $knownOn, recordedAt: $now}
  MERGE (of)-[:MADE_BY {declared: 'ucdp'}]->(p)
  MERGE (of)-[:STATED_IN]->(d)
  MERGE (of)-[:ABOUT {as: 'subject', declared: event}]->(i)
  MERGE (of)-[:ABOUT {as: 'object', declared: dyad.id}]->(dyad)
  MERGE (i)-[:PART_OF {topic: of.topic, claims: [of.id]}]->(dyad)
  FOREACH (number IN CASE WHEN toInteger(row.deaths_civilians) > 0 THEN [toInteger(row.deaths_civilians)] ELSE [] END |
    SET i.civilianDeaths = number
    MERGE (civilians:Claim {id: claim + 'civilians'})
    SET civilians += {stance: 'asserts', property: 'civilianDeaths', value: number, unit: 'people',
      topic: event + '.civilianDeaths', locator: locator, knownOn: $knownOn, recordedAt: $now}
    MERGE (civilians)-[:MADE_BY {declared: 'ucdp'}]->(p)
    MERGE (civilians)-[:STATED_IN]->(d)
    MERGE (civilians)-[:ABOUT {as: 'subject', declared: event}]->(i)
  )
  WITH row, event, claim, locator, i, d
  MATCH (claimant:Thing {id: 'ucdp-claimant-' + replace(toLower(row.source_original), ' ', '-')})
  MERGE (said:Claim {id: claim + 'claimant'})
  SET said += {stance: 'asserts', locator: locator, knownOn: $knownOn, recordedAt: $now}
  MERGE (said)-[:MADE_BY {declared: claimant.id}]->(claimant)
  MERGE (said)-[:STATED_IN]->(d)
  MERGE (said)-[:ABOUT {as: 'subject', declared: event}]->(i)
} IN TRANSACTIONS OF 1000 ROWS
