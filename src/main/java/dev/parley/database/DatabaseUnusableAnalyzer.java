package dev.parley.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows an unusable database as two sentences instead of a stack trace. */
final class DatabaseUnusableAnalyzer extends AbstractFailureAnalyzer<DatabaseUnusable> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, DatabaseUnusable cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
