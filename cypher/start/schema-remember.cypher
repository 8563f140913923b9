// These schema files need not be looked into again
MATCH (m:__Neo4jMigration {version: 'BASELINE'})
SET m.schema = $schema
