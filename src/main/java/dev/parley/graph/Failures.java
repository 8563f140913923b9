package dev.parley.graph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

import org.springframework.core.NestedRuntimeException;

/** Says in our words what the driver threw. */
final class Failures {

	private static final Pattern POSITION = Pattern.compile("\\(line (\\d+), column");

	private Failures() {
	}

	static GraphException explain(Neo4jException failure) {
		String code = failure.code();
		if (code.contains("Bookmark")) {
			return new GraphException.BadBookmark(
					"The database cannot read after this bookmark: it is none that it gave", failure);
		}
		if (code.contains("TransactionTimedOut")) {
			return new GraphException.TooSlow("The question took longer than it may", failure);
		}
		if (code.contains("OutOfMemory") || code.contains("MemoryLimit")) {
			return new GraphException.TooLarge(
					"The question took more memory than it may; ask for less at a time, or raise parley.database.transaction-memory",
					failure);
		}
		if (code.contains("DeadlockDetected") || code.contains("LockClient") || code.contains("LockAcquisition")
				|| code.contains("MaximumTransactionLimitReached") || code.contains("Outdated")) {
			return new GraphException.Busy("Others are changing the graph just now; try again: " + firstLine(failure),
					failure);
		}
		if (failure instanceof ServiceUnavailableException || failure instanceof SessionExpiredException
				|| failure instanceof TransientException || code.contains("DatabaseUnavailable")
				|| code.contains("TransactionStartFailed") || isOutOfConnections(failure)) {
			return new GraphException.Unavailable("The database does not answer: " + firstLine(failure), failure);
		}
		return new GraphException.Refused(firstLine(failure), line(failure), failure);
	}

	/** The driver says so without a code, and not by a class of its own. */
	private static boolean isOutOfConnections(Neo4jException failure) {
		return String.valueOf(failure.getMessage()).startsWith("Unable to acquire connection");
	}

	/**
	 * The same for what Spring Data made of it.
	 * @throws NestedRuntimeException as it is, if it comes from elsewhere
	 */
	static GraphException explain(NestedRuntimeException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof Neo4jException origin) {
				return explain(origin);
			}
		}
		throw failure;
	}

	/** The same for a statement of ours, named by its file. */
	static GraphException explain(String path, Neo4jException failure) {
		GraphException explained = explain(failure);
		return explained instanceof GraphException.Refused refused
				? new GraphException.Refused("cypher/" + path + ":" + refused.line() + ": " + refused.getMessage(),
						refused.line(), failure)
				: explained;
	}

	private static String firstLine(Neo4jException failure) {
		String message = String.valueOf(failure.getMessage());
		return POSITION.splitAsStream(message.lines().findFirst().orElse(message)).findFirst().orElse(message).strip();
	}

	private static int line(Neo4jException failure) {
		Matcher position = POSITION.matcher(String.valueOf(failure.getMessage()));
		return position.find() ? Integer.parseInt(position.group(1)) : 0;
	}

}
