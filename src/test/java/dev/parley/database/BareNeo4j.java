package dev.parley.database;

import java.nio.file.Path;

import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Query;

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
		run(Path.of(arguments[0]), port, new Query("MATCH (n) RETURN count(n) AS nodes"));
	}

	/** Asks the question, and says on the output when it is answered. */
	public static void run(Path directory, int port, Query question) throws InterruptedException {
		try (var database = new EmbeddedDatabase(Databases.in(directory, port));
				var driver = GraphDatabase.driver(database.getUri(), database.getAuthToken())) {
			Runtime.getRuntime().addShutdownHook(new Thread(database::close));
			driver.executableQuery(question.text()).withParameters(question.parameters().asMap()).execute();
			System.out.println(ANSWERED);
			Thread.sleep(Long.MAX_VALUE);
		}
	}

}
