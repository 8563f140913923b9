package dev.parley.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.util.FileSystemUtils;

/**
 * The embedded database that all tests of one run share. It starts when first asked for,
 * takes any free port, and goes with its folder when the run ends. Spring tests are
 * connected to it without a word, by {@link TestDatabaseProperties}.
 */
public final class TestDatabase {

	private static final Path DIRECTORY = temporaryDirectory();

	private static final EmbeddedDatabase DATABASE = new EmbeddedDatabase(Databases.prepared(DIRECTORY));

	private static final Driver DRIVER = GraphDatabase.driver(DATABASE.getUri(), DATABASE.getAuthToken());

	private static final Map<String, Snapshot> FIXTURES = new ConcurrentHashMap<>();

	static {
		DRIVER.executableQuery("MATCH (m:__Neo4jMigration) REMOVE m.prepared").execute();
		FIXTURES.put("bundled", Snapshot.of(DRIVER));
		empty();
		Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::remove));
	}

	private TestDatabase() {
	}

	public static URI uri() {
		return DATABASE.getUri();
	}

	public static String username() {
		return Neo4jServer.USER;
	}

	public static String password() {
		return PasswordFile.in(DIRECTORY).password();
	}

	/** Shared: whoever uses it leaves it open. */
	public static Driver driver() {
		return DRIVER;
	}

	/** Removes all but the record of which schema files were applied, and keys. */
	public static void empty() {
		DRIVER.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration|AccessKey DETACH DELETE n").execute();
	}

	/**
	 * Fills it with one fixture and nothing else. Only the first time it is loaded;
	 * later, what came of that is copied, as is the bundled case, which the build has
	 * prepared.
	 */
	public static void fill(String fixture, Runnable load) {
		empty();
		Snapshot loaded = FIXTURES.get(fixture);
		if (loaded != null) {
			loaded.restore(DRIVER);
		}
		else {
			load.run();
			FIXTURES.put(fixture, Snapshot.of(DRIVER));
		}
	}

	private static Path temporaryDirectory() {
		try {
			return Files.createTempDirectory("parley-test");
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static void remove() {
		DRIVER.close();
		DATABASE.close();
		FileSystemUtils.deleteRecursively(DIRECTORY.toFile());
	}

}
