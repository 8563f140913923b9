package dev.parley.catalogue;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in the terminal which query file is broken, and what a good one looks like. */
final class BrokenQueryAnalyzer extends AbstractFailureAnalyzer<BrokenQuery> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, BrokenQuery cause) {
		return new FailureAnalysis("A query file is broken.\n\n" + cause.getMessage(),
				"Mend " + cause.file() + " at line " + cause.line() + ", or take it out.\n\n" + BrokenQuery.GRAMMAR,
				cause);
	}

}
