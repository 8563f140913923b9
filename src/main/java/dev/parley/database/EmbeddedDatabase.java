package dev.parley.database;

import java.net.URI;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import dev.parley.graph.Changes;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokenManager;
import org.neo4j.driver.AuthTokenManagers;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * The database that Parley brings: it starts beside the rest of the program, and whoever
 * asks for its password waits until it is up.
 */
final class EmbeddedDatabase implements Neo4jConnectionDetails, Changes, AutoCloseable {

	private final DatabaseSettings settings;

	private final CompletableFuture<Neo4jServer> server;

	EmbeddedDatabase(DatabaseSettings settings) {
		this.settings = settings;
		this.server = CompletableFuture.supplyAsync(() -> Neo4jServer.start(settings),
				(task) -> new Thread(task, "embedded-database").start());
	}

	/**
	 * Where Bolt listens, or will listen. Only a port that the database chooses itself is
	 * waited for.
	 * @throws DatabaseUnusable when such a database did not start
	 */
	@Override
	public URI getUri() {
		return Neo4jServer.uri(settings.boltPort() == 0 ? running().boltPort() : settings.boltPort());
	}

	/**
	 * The user and the password from the file beside the data.
	 * @throws DatabaseUnusable when the database did not start
	 */
	@Override
	public AuthToken getAuthToken() {
		return AuthTokens.basic(Neo4jServer.USER, running().password());
	}

	/** For drivers, which are made before the database is up. */
	@Override
	public AuthTokenManager getAuthTokenManager() {
		return AuthTokenManagers.basic(this::getAuthToken);
	}

	@Override
	public OptionalLong last() {
		return running().lastChange();
	}

	private Neo4jServer running() {
		try {
			return server.join();
		}
		catch (CompletionException failure) {
			throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
		}
	}

	/** Shuts down what was started; a start under way is waited for. */
	@Override
	public void close() {
		server.handle((running, failure) -> running).thenAccept(EmbeddedDatabase::close).join();
	}

	private static void close(@Nullable Neo4jServer running) {
		if (running != null) {
			running.close();
		}
	}

}
