// The last word of the build: whoever begins with this graph makes it their own
MATCH (m:__Neo4jMigration {version: 'BASELINE'})
SET m.prepared = true
REMOVE m.verified
