package dev.parley.database;

import java.nio.file.Path;

import org.neo4j.driver.GraphDatabase;

/** The embedded server with the settings it has in Parley, and one question over Bolt. */
public final class BareNeo4j {

	public static final String ANSWERED = "answered";

	private BareNeo4j() {
	}

	public static void main(String[] arguments) throws InterruptedException {
		var database = new EmbeddedDatabase(Databases.in(Path.of(arguments[0])));
		Runtime.getRuntime().addShutdownHook(new Thread(database::close));
		try (var driver = GraphDatabase.driver(database.getUri(), database.getAuthToken())) {
			driver.executableQuery("MATCH (n) RETURN count(n) AS nodes").execute();
			System.out.println(ANSWERED);
			Thread.sleep(Long.MAX_VALUE);
		}
	}

}
