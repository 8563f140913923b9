package dev.parley.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/**
 * Reads and writes the graph, so many at once, each no longer than the limit. Reads
 * cannot write: the server refuses it.
 */
public final class Graph implements AutoCloseable {

	private final Sessions sessions;

	private final Limits limits;

	private final ExportLimits exports;

	private final Lookups lookups;

	private final Turns turns;

	private final Kept kept;

	private final Plans plans = new Plans();

	Graph(Sessions sessions, Limits limits, ExportLimits exports, Lookups lookups, Changes changes) {
		this.sessions = sessions;
		this.limits = limits;
		this.exports = exports;
		this.lookups = lookups;
		this.turns = new Turns(limits, exports, sessions::answer);
		this.kept = new Kept(changes, limits.keptAnswers());
	}

	/**
	 * Asks a question to which the graph alone has the answer: not the clock, and not
	 * chance. What was answered before is answered again as long as nothing has changed.
	 * @param query the Cypher
	 * @param parameters its parameters, all of them, by name
	 * @param rows the most rows to return; one more is looked for, to tell whether the
	 * answer is cut
	 * @return the rows
	 * @throws GraphException if it is too slow, refused, one too many, or the database is
	 * away
	 */
	public Answer answer(String query, Map<String, ? extends @Nullable Object> parameters, int rows) {
		Supplier<Answer> question = () -> read(query, parameters, rows);
		boolean keeps = limits.keptAnswers().toBytes() > 0 && Caller.current().bookmarks().isEmpty();
		return keeps ? kept.answer(new Kept.Asked(query, parameters, rows), question) : question.get();
	}

	/**
	 * Asks a question, whatever was answered before.
	 * @param query the Cypher
	 * @param parameters its parameters, all of them, by name
	 * @param rows the most rows to return; one more is looked for, to tell whether the
	 * answer is cut
	 * @return the rows
	 * @throws GraphException if it is too slow, refused, one too many, or the database is
	 * away
	 */
	public Answer read(String query, Map<String, ? extends @Nullable Object> parameters, int rows) {
		plan(query, parameters);
		Map<String, Object> values = asNullable(parameters);
		TransactionConfig transaction = transaction(limits.time());
		try {
			return reading((session) -> {
				try {
					// One message there and one back. A transaction would take twice as
					// many.
					return answer(session.run(query, values, transaction), rows);
				}
				catch (ServiceUnavailableException | SessionExpiredException | TransientException ex) {
					return session.executeRead((again) -> answer(again.run(query, values), rows), transaction);
				}
			});
		}
		catch (GraphException.TooSlow ex) {
			plans.forget(query, parameters);
			throw ex;
		}
	}

	/**
	 * Has the database plan a query, unless it has: asked for the first time, it is
	 * answered as quickly as later.
	 * @param query the Cypher
	 * @param parameters its parameters, all of them, by name; their values do not matter
	 * @throws GraphException if it takes too long, or the database is away
	 */
	public void plan(String query, Map<String, ? extends @Nullable Object> parameters) {
		plans.planOnce(query, parameters, () -> {
			sessions.await();
			try {
				turns.plan(() -> sessions.withoutCaller((session) -> session.executeRead(
						(transaction) -> transaction.run("EXPLAIN " + query, asNullable(parameters)).consume(),
						transaction(limits.planTime()))));
			}
			catch (GraphException.TooSlow ex) {
				throw new GraphException.TooSlow(
						"The database took longer to plan the question than parley.limits.plan-time allows", ex);
			}
		});
	}

	/**
	 * Reads with Spring Data, in one transaction and within the same limits.
	 * @param <T> what the work returns
	 * @param work what to read
	 * @return what the work returned
	 * @throws GraphException if it is too slow, refused, one too many, or the database is
	 * away
	 */
	public <T extends @Nullable Object> T lookUp(Supplier<T> work) {
		sessions.await();
		return turns.read(() -> sessions.checked(() -> lookups.transaction(work)));
	}

	/**
	 * Asks a question whose answer is too long to be held: its rows are handed on as the
	 * database finds them, and it finds no more than are taken. It is asked once only,
	 * since what was handed on cannot be taken back.
	 * @param query the Cypher
	 * @param parameters its parameters, all of them, by name
	 * @param rows the most rows to hand on; one more is looked for, to tell whether the
	 * answer is cut
	 * @param taker takes each row; what it throws ends the asking
	 * @return whether the answer is cut
	 * @throws GraphException if it is too slow, refused, one too many, or the database is
	 * away; possibly after some rows
	 */
	public boolean stream(String query, Map<String, ? extends @Nullable Object> parameters, int rows,
			Consumer<Map<String, @Nullable Object>> taker) {
		plan(query, parameters);
		try (var handing = new Handing<>(taker)) {
			return turns.export(() -> sessions.with(AccessMode.READ, (session) -> {
				try (Transaction transaction = session.beginTransaction(transaction(exports.exportTime()))) {
					Result result = transaction.run(query, asNullable(parameters));
					for (int taken = 0; taken < rows && result.hasNext(); taken++) {
						handing.accept(row(result.next()));
					}
					return result.hasNext();
				}
			}));
		}
	}

	/**
	 * Changes the graph in one transaction: all of it or nothing.
	 * @param <T> what the work returns
	 * @param work what to do; throwing rolls everything back
	 * @return what the work returned
	 * @throws GraphException if the database refuses or is away
	 */
	public <T> T write(Function<Writing, T> work) {
		return changing((session) -> {
			T result = session.executeWrite((transaction) -> work.apply(writing(transaction)),
					transaction(limits.writeTime()));
			Caller.current().wrote(session.lastBookmarks());
			return result;
		});
	}

	/**
	 * Does the work and takes it back: nothing is changed.
	 * @param <T> what the work returns
	 * @param work what to try
	 * @return what the work returned
	 * @throws GraphException if the database refuses or is away
	 */
	public <T> T rehearse(Function<Writing, T> work) {
		return changing((session) -> {
			try (Transaction transaction = session.beginTransaction(transaction(limits.writeTime()))) {
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
		// A follower of a cluster might not know the newest names.
		return changing((session) -> {
			Result result = session.run("EXPLAIN " + statement);
			return Explanation.of(result.keys(), result.consume());
		});
	}

	/**
	 * Whether nobody asks or changes anything just now.
	 * @return whether it is a time for what can wait
	 */
	public boolean isIdle() {
		return turns.areFree();
	}

	/**
	 * Whether the database answers, looked at just now and for a second or two.
	 * @return whether it does
	 */
	public boolean isAlive() {
		return turns.isAlive();
	}

	/**
	 * Whether the database has the schema that this Parley brought it up to.
	 * @return false if another Parley, of another version, has changed it since
	 */
	public boolean hasSchema() {
		String checksum = Schema.checksum();
		return read(Schema.REMEMBERED.text(), Map.of(), Integer.MAX_VALUE).rows()
			.stream()
			.anyMatch((row) -> checksum.equals(row.get("schema")));
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

	private <T> T reading(Function<Session, T> work) {
		sessions.await();
		try {
			return turns.read(() -> sessions.with(AccessMode.READ, work));
		}
		catch (GraphException.Unavailable ex) {
			plans.forget();
			throw ex;
		}
	}

	private <T> T changing(Function<Session, T> work) {
		sessions.await();
		return turns.write(() -> sessions.with(AccessMode.WRITE, work));
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

	private static TransactionConfig transaction(Duration time) {
		return TransactionConfig.builder().withTimeout(time).withMetadata(Caller.current().metadata()).build();
	}

	private static Answer answer(Result result, int rows) {
		List<Map<String, @Nullable Object>> found = new ArrayList<>();
		while (found.size() < rows && result.hasNext()) {
			found.add(row(result.next()));
		}
		return new Answer(result.keys(), Collections.unmodifiableList(found), result.hasNext());
	}

	private static Map<String, @Nullable Object> row(Record row) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		row.keys().forEach((column) -> json.put(column, Json.of(row.get(column))));
		return Collections.unmodifiableMap(json);
	}

	/** What is under way is given up. */
	@Override
	public void close() {
		turns.close();
	}

	@SuppressWarnings({ "unchecked", "NullAway" }) // the driver takes null values but
													// does not say so
	private static Map<String, Object> asNullable(Map<String, ? extends @Nullable Object> parameters) {
		return (Map<String, Object>) (Map<String, ?>) parameters;
	}

}
