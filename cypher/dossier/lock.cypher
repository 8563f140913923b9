// One writer at a time: what each projects depends on what the others claim. The lock is held to the end of the transaction.
MATCH (m:__Neo4jMigration {version: 'BASELINE'})
SET m.writing = true
REMOVE m.writing
