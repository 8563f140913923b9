// These query files need not be explained again; kept beside the record of the schema, which is what they were held against
MATCH (m:__Neo4jMigration {version: 'BASELINE'})
SET m.verified = $verified
