package dev.parley.database;

import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.io.locker.FileLockException;

/** Neo4j wraps what went wrong at its start several times over; this is what it means. */
final class StartFailure {

	private StartFailure() {
	}

	static DatabaseUnusable explained(Throwable failure, DatabaseSettings settings) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof PortBindException) {
				return DatabaseUnusable.portTaken(settings.boltPort(), failure);
			}
			if (cause instanceof FileLockException) {
				return DatabaseUnusable.inUse(settings.directory(), failure);
			}
		}
		return DatabaseUnusable.unreadable(settings.directory(), failure);
	}

}
