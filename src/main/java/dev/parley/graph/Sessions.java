package dev.parley.graph;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.core.NestedRuntimeException;
import org.springframework.util.function.SingletonSupplier;

/**
 * Sessions with the database, each for whoever is at work and after what they have seen
 * written. Its failures are told in words of ours.
 */
final class Sessions {

	private final SingletonSupplier<Driver> driver;

	private final String database;

	private final Origin origin = new Origin(() -> latest(Set.of()));

	Sessions(SingletonSupplier<Driver> driver, String database) {
		this.driver = driver;
		this.database = database;
	}

	/** The first waits until the database is up, however long. */
	void await() {
		driver.obtain();
	}

	<T> T with(AccessMode mode, Function<Session, T> work) {
		return checked(() -> {
			try (Session session = session(mode, Caller.current().bookmarks())) {
				return work.apply(session);
			}
		});
	}

	/** On nobody's behalf, whatever they have seen. */
	<T> T withoutCaller(Function<Session, T> work) {
		try (Session session = session(AccessMode.READ, Set.of())) {
			return work.apply(session);
		}
		catch (Neo4jException ex) {
			throw Failures.explain(ex);
		}
	}

	/** Work that has a session of its own. */
	<T extends @Nullable Object> T checked(Supplier<T> work) {
		try {
			origin.check(Caller.current().seen());
			return work.get();
		}
		catch (Neo4jException ex) {
			throw Failures.explain(ex);
		}
		catch (NestedRuntimeException ex) {
			throw Failures.explain(ex);
		}
	}

	/** Whether the database answers the least that can be asked. */
	boolean answer() {
		try {
			latest(Set.of());
			return true;
		}
		catch (Neo4jException ex) {
			return false;
		}
	}

	/** The bookmark of what is committed, once what was committed before is in force. */
	Set<Bookmark> latest(Set<Bookmark> before) {
		try (Session session = session(AccessMode.READ, before)) {
			session.run("RETURN 1").consume();
			return session.lastBookmarks();
		}
	}

	private Session session(AccessMode mode, Set<Bookmark> bookmarks) {
		return driver.obtain()
			.session(SessionConfig.builder()
				.withDefaultAccessMode(mode)
				.withDatabase(database)
				.withBookmarks(bookmarks)
				.build());
	}

}
