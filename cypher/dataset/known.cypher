// What releases of this source already say in these records
UNWIND $records AS record
UNWIND $releases AS release
MATCH (c:Claim)
WHERE c.id STARTS WITH release + ':' + record + '.'
WITH record, c, properties(c) AS properties
RETURN record, properties.id AS id, properties, properties.retractedAt IS NULL AS stands,
  COLLECT { MATCH (c)-[by:MADE_BY]->() RETURN by.declared }[0] AS by,
  COLLECT { MATCH (c)-[about:ABOUT {as: 'subject'}]->() RETURN about.declared }[0] AS subject,
  COLLECT { MATCH (c)-[about:ABOUT {as: 'object'}]->() RETURN about.declared }[0] AS object
ORDER BY id
