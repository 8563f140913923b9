package dev.parley.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("thorough")
@Timeout(120)
class KilledDatabaseTests {

	@Test
	void findsEverythingAfterItWasKilled(@TempDir Path directory) throws IOException {
		try (var writer = JavaProcess.of(List.of(), Writer.class, directory.toString());
				var output = writer.process().inputReader()) {
			waitUntilWritten(output);
		}
		try (var database = new EmbeddedDatabase(Databases.in(directory)); var driver = driver(database)) {
			var talks = driver.executableQuery("MATCH (n:Negotiation) RETURN count(n) AS talks").execute().records();
			assertThat(talks.get(0).get("talks").asInt()).isEqualTo(1000);
		}
	}

	private static void waitUntilWritten(BufferedReader output) {
		assertThat(output.lines().anyMatch(Writer.DONE::equals)).isTrue();
	}

	private static Driver driver(EmbeddedDatabase database) {
		return GraphDatabase.driver(database.getUri(), database.getAuthToken());
	}

	/** Writes, says so, and waits to be killed. */
	static final class Writer {

		private static final String DONE = "written";

		private Writer() {
		}

		public static void main(String[] arguments) throws InterruptedException {
			var database = new EmbeddedDatabase(Databases.in(Path.of(arguments[0])));
			var driver = driver(database);
			driver.executableQuery("UNWIND range(1, 1000) AS id CREATE (:Negotiation {id: id})").execute();
			System.out.println(DONE);
			Thread.sleep(Long.MAX_VALUE);
		}

	}

}
