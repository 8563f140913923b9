package dev.parley.database;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * The embedded database cannot be used. The message is one sentence that says why, the
 * action one that says what to do.
 */
final class DatabaseUnusable extends RuntimeException {

	private static final String ELSEWHERE = "set parley.database.directory to another directory";

	private final String action;

	private DatabaseUnusable(String message, String action, @Nullable Throwable cause) {
		super(message, cause);
		this.action = action;
	}

	static DatabaseUnusable portTaken(int port, Throwable cause) {
		return new DatabaseUnusable("Port %d on 127.0.0.1 is taken by another program.".formatted(port),
				"Set parley.database.bolt-port to another (0 for any free one), or stop the other program.", cause);
	}

	static DatabaseUnusable inUse(Path directory, Throwable cause) {
		return new DatabaseUnusable("The database in %s is in use by another process.".formatted(directory),
				"Stop it, or %s.".formatted(ELSEWHERE), cause);
	}

	static DatabaseUnusable notWritable(Path directory, @Nullable Throwable cause) {
		return new DatabaseUnusable("The directory %s cannot be written to.".formatted(directory),
				"Make it writable, or %s.".formatted(ELSEWHERE), cause);
	}

	static DatabaseUnusable unreadable(Path directory, @Nullable Throwable cause) {
		return new DatabaseUnusable(
				"The database in %s cannot be opened: a newer Neo4j wrote it, or it is damaged.".formatted(directory),
				"Read %s for the reason; to begin with an empty database, %s."
					.formatted(directory.resolve("logs/debug.log"), ELSEWHERE),
				cause);
	}

	static DatabaseUnusable password(Path file, String trouble, @Nullable Throwable cause) {
		return new DatabaseUnusable("The database password in %s %s.".formatted(file, trouble),
				"Correct the file, or delete it: a new password is then made at the next start.", cause);
	}

	String action() {
		return action;
	}

}
