// The query files that this database has explained before, by their checksums
MATCH (m:__Neo4jMigration {version: 'BASELINE'})
UNWIND coalesce(m.verified, []) AS checksum
RETURN checksum
ORDER BY checksum
