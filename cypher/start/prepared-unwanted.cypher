// The graph that travelled with Parley was not asked for: all of it goes but the schema, and what this start has made
MATCH (m:__Neo4jMigration {version: 'BASELINE', prepared: true})
REMOVE m.prepared
WITH m
MATCH (n)
WHERE NOT n:__Neo4jMigration|AccessKey|AuditRecord OR (n:AuditRecord AND n.what = 'dossier added')
DETACH DELETE n
