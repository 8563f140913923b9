// The graph that travelled with Parley becomes this database's own: it is recorded now, and so is who added each dossier
MATCH (m:__Neo4jMigration {version: 'BASELINE'})
SET m.writing = true
REMOVE m.writing
WITH m
WHERE m.prepared
REMOVE m.prepared
WITH m
CALL () {
  MATCH (c:Claim)
  SET c.recordedAt = $now
}
MATCH (r:AuditRecord {what: 'dossier added'})
WITH r, r.id AS id, r.what AS what, r.target AS target
DELETE r
RETURN what, target
ORDER BY id
