package dev.parley.graph;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import dev.parley.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(120)
class SchemaTests {

	private final Schema schema = new Schema(TestDatabase.driver(), "neo4j");

	@AfterEach
	void unlock() {
		run("MATCH (lock:__Neo4jMigrationsLock) DELETE lock");
	}

	@Test
	void waitsForAnotherParleyThatIsAtIt() throws Exception {
		schema.bringUpToDate();
		run("MATCH (m:__Neo4jMigration {version: 'BASELINE'}) REMOVE m.schema");
		// Named after the database, or as the library names that of the default one.
		run("UNWIND ['neo4j', 'John Doe'] AS name CREATE (:__Neo4jMigrationsLock {id: name, name: name})");
		var waiting = CompletableFuture.runAsync(schema::bringUpToDate);
		TimeUnit.SECONDS.sleep(5);
		assertThat(waiting).isNotDone();
		unlock();
		waiting.get(60, TimeUnit.SECONDS);
		assertThat(TestDatabase.driver()
			.executableQuery("MATCH (m:__Neo4jMigration {version: 'BASELINE'}) RETURN m.schema AS schema")
			.execute()
			.records()
			.get(0)
			.get("schema")
			.isNull()).isFalse();
	}

	private static void run(String statement) {
		TestDatabase.driver().executableQuery(statement).execute();
	}

}
