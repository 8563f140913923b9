package dev.parley.bench;

import java.util.Collection;
import java.util.stream.DoubleStream;

/**
 * Several rounds as one figure.
 *
 * @param median the one in the middle
 * @param least the smallest
 * @param most the largest
 */
record Spread(double median, double least, double most) {

	static Spread of(DoubleStream values) {
		double[] sorted = values.sorted().toArray();
		return new Spread(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
	}

	static Spread of(Collection<Double> values) {
		return of(values.stream().mapToDouble(Double::doubleValue));
	}

	/** The median, and what the rounds lay between. */
	@Override
	public String toString() {
		return Round.number(median) + " (" + Round.number(least) + "–" + Round.number(most) + ")";
	}

}
