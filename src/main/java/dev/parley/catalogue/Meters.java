package dev.parley.catalogue;

import java.io.UncheckedIOException;
import java.util.function.Supplier;

import dev.parley.graph.GraphException;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * Measures each question by its path: how often and how long, with what came of it; how
 * many rows; and how often these were cut. There are as many series as there are
 * questions, whatever is asked.
 */
final class Meters {

	private static final String QUERY = "query";

	private final MeterRegistry registry;

	Meters(MeterRegistry registry) {
		this.registry = registry;
	}

	<T> T measured(Query query, Supplier<T> question) {
		Timer.Sample sample = Timer.start(registry);
		String outcome = "failed";
		try {
			T answer = question.get();
			outcome = "ok";
			return answer;
		}
		catch (UncheckedIOException ex) {
			outcome = "left"; // whoever took the answer is gone
			throw ex;
		}
		catch (BadParameter | GraphException ex) {
			outcome = outcome(ex);
			throw ex;
		}
		finally {
			sample.stop(Timer.builder("parley.query")
				.description("Questions asked, and what came of them")
				.tag(QUERY, query.path())
				.tag("outcome", outcome)
				.register(registry));
		}
	}

	void count(Query query, long rows, boolean truncated) {
		DistributionSummary.builder("parley.query.rows")
			.description("Rows of answers")
			.tag(QUERY, query.path())
			.register(registry)
			.record((double) rows);
		if (truncated) {
			registry.counter("parley.query.truncated", QUERY, query.path()).increment();
		}
	}

	/** As the type of the problem that is answered. */
	private static String outcome(RuntimeException failure) {
		if (failure instanceof GraphException.TooSlow) {
			return "too-slow";
		}
		if (failure instanceof GraphException.TooLarge) {
			return "too-large";
		}
		if (failure instanceof GraphException.Busy) {
			return "busy";
		}
		if (failure instanceof GraphException.Unavailable) {
			return "database-unavailable";
		}
		return "refused";
	}

}
