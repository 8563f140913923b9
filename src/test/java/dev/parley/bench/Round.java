package dev.parley.bench;

import java.util.Locale;

/**
 * One contestant's turn.
 *
 * @param figures how its requests went
 * @param processor milliseconds of processor for each request, in its own process
 * @param database the same, in Neo4j's
 * @param allocated kilobytes on the heap for each request, in its own process
 */
record Round(Figures figures, double processor, double database, double allocated) {

	static Round of(Figures figures, Used used, long database) {
		double requests = figures.requests();
		return new Round(figures, used.processor() / 1e6 / requests, database / 1e6 / requests,
				used.allocated() / 1024.0 / requests);
	}

	static String number(double value) {
		return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
	}

}
