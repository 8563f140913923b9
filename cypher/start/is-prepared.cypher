// Whether this graph travelled with Parley, and nobody has made it their own yet
MATCH (m:__Neo4jMigration {version: 'BASELINE', prepared: true})
RETURN m.version AS version
ORDER BY version
LIMIT 1
