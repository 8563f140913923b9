package dev.parley.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.util.function.SingletonSupplier;

/** Reads and writes the graph. Reads cannot write: the server refuses it. */
public final class Graph {

	private final SingletonSupplier<Driver> driver;

	private final Limits limits;

	private final String database;

	Graph(SingletonSupplier<Driver> driver, Limits limits, String database) {
		this.driver = driver;
		this.limits = limits;
		this.database = database;
	}

	/**
	 * Asks a question.
	 * @param query the Cypher
	 * @param parameters its parameters, all of them, by name
	 * @param rows the most rows to return; one more is looked for, to tell whether the
	 * answer is cut
	 * @return the rows
	 * @throws GraphException if it is too slow, refused, or the database is away
	 */
	public Answer read(String query, Map<String, ? extends @Nullable Object> parameters, int rows) {
		return within(AccessMode.READ, (session) -> session.executeRead((transaction) -> {
			Result result = transaction.run(query, asNullable(parameters));
			List<Map<String, @Nullable Object>> found = new ArrayList<>();
			while (found.size() < rows && result.hasNext()) {
				found.add(row(result.next()));
			}
			return new Answer(result.keys(), found, result.hasNext());
		}, timeout(limits.time())));
	}

	/**
	 * Changes the graph in one transaction: all of it or nothing.
	 * @param <T> what the work returns
	 * @param work what to do; throwing rolls everything back
	 * @return what the work returned
	 * @throws GraphException if the database refuses or is away
	 */
	public <T> T write(Function<Writing, T> work) {
		return within(AccessMode.WRITE,
				(session) -> session.executeWrite((transaction) -> work.apply(writing(transaction))));
	}

	/**
	 * Does the work and takes it back: nothing is changed.
	 * @param <T> what the work returns
	 * @param work what to try
	 * @return what the work returned
	 * @throws GraphException if the database refuses or is away
	 */
	public <T> T rehearse(Function<Writing, T> work) {
		return within(AccessMode.WRITE, (session) -> {
			try (Transaction transaction = session.beginTransaction()) {
				return work.apply(writing(transaction));
			}
		});
	}

	/**
	 * Says what a statement would do, without running it and without its parameters.
	 * @param statement the Cypher
	 * @return its columns, parameters, plan, and the names the graph does not know
	 * @throws GraphException.Refused if it cannot be parsed, with the line
	 */
	public Explanation explain(String statement) {
		return within(AccessMode.READ, (session) -> {
			Result result = session.run("EXPLAIN " + statement);
			return Explanation.of(result.keys(), result.consume());
		});
	}

	/**
	 * The database's version and edition.
	 * @return what it calls itself
	 */
	public Server server() {
		var row = read("CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition",
				Map.of(), 1)
			.rows()
			.get(0);
		return new Server(String.valueOf(row.get("version")), String.valueOf(row.get("edition")));
	}

	/**
	 * What the database calls itself.
	 *
	 * @param version such as 5.26.30
	 * @param edition community or enterprise
	 */
	public record Server(String version, String edition) {
	}

	/** Statements inside one transaction. */
	@FunctionalInterface
	public interface Writing {

		/**
		 * Runs a statement.
		 * @param statement the Cypher
		 * @param parameters its parameters by name
		 * @return the rows it returned, in the shape of {@link Answer#rows()}
		 */
		List<Map<String, @Nullable Object>> run(CypherFile statement,
				Map<String, ? extends @Nullable Object> parameters);

	}

	private <T> T within(AccessMode mode, Function<Session, T> work) {
		var configuration = SessionConfig.builder().withDefaultAccessMode(mode).withDatabase(database).build();
		return translating(() -> {
			try (Session session = driver.obtain().session(configuration)) {
				return work.apply(session);
			}
		});
	}

	private static Writing writing(SimpleQueryRunner transaction) {
		return (statement, parameters) -> {
			List<Map<String, @Nullable Object>> rows = new ArrayList<>();
			try {
				transaction.run(statement.text(), asNullable(parameters)).forEachRemaining((row) -> rows.add(row(row)));
			}
			catch (ClientException ex) {
				throw Failures.explain(statement.path(), ex);
			}
			return rows;
		};
	}

	private static <T> T translating(Supplier<T> work) {
		try {
			return work.get();
		}
		catch (Neo4jException ex) {
			throw Failures.explain(ex);
		}
	}

	private static TransactionConfig timeout(Duration time) {
		return TransactionConfig.builder().withTimeout(time).build();
	}

	private static Map<String, @Nullable Object> row(Record row) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		row.keys().forEach((column) -> json.put(column, Json.of(row.get(column))));
		return json;
	}

	@SuppressWarnings({ "unchecked", "NullAway" }) // the driver takes null values but
													// does not say so
	private static Map<String, Object> asNullable(Map<String, ? extends @Nullable Object> parameters) {
		return (Map<String, Object>) (Map<String, ?>) parameters;
	}

}
