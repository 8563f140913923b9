// What this database remembers of earlier starts: the checksum of the schema it has, and those of the query files it has explained
MATCH (m:__Neo4jMigration {version: 'BASELINE'})
RETURN m.schema AS schema, coalesce(m.verified, []) AS verified
ORDER BY schema
