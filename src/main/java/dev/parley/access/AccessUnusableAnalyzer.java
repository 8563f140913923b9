package dev.parley.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in the terminal why nobody could be let in, and what to do. */
final class AccessUnusableAnalyzer extends AbstractFailureAnalyzer<AccessUnusable> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, AccessUnusable cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
	}

}
