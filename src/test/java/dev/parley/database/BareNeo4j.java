package dev.parley.database;

import java.nio.file.Path;

import org.neo4j.driver.GraphDatabase;

/**
 * The embedded server with the settings it has in Parley, on a directory and, if told, a
 * port, and one question over Bolt. Then it runs until it is stopped.
 */
public final class BareNeo4j {

	public static final String ANSWERED = "answered";

	private BareNeo4j() {
	}

	public static void main(String[] arguments) throws InterruptedException {
		int port = (arguments.length > 1) ? Integer.parseInt(arguments[1]) : 0;
		var database = new EmbeddedDatabase(Databases.in(Path.of(arguments[0]), port));
		Runtime.getRuntime().addShutdownHook(new Thread(database::close));
		try (var driver = GraphDatabase.driver(database.getUri(), database.getAuthToken())) {
			driver.executableQuery("MATCH (n) RETURN count(n) AS nodes").execute();
			System.out.println(ANSWERED);
			Thread.sleep(Long.MAX_VALUE);
		}
	}

}
