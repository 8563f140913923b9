// What releases of this source already say in these records
UNWIND $records AS record
UNWIND $releases AS release
MATCH (c:Claim)
WHERE c.id STARTS WITH release + ':' + record + '.'
RETURN record, release, c.id AS id, c.digest AS digest, c.retractedAt IS NULL AS stands
ORDER BY id
