package dev.parley.bench;

import java.util.Arrays;

/**
 * How so many requests went.
 *
 * @param requests how many
 * @param perSecond how many in a second, of all clients together
 * @param median the time within which half were answered, in milliseconds
 * @param ninetyNinth the time within which 99 of 100 were
 */
record Figures(long requests, double perSecond, double median, double ninetyNinth) {

	static Figures of(long[] times, long took) {
		if (times.length == 0) {
			throw new IllegalStateException("Nothing was answered");
		}
		Arrays.sort(times);
		return new Figures(times.length, times.length * 1e9 / took, times[times.length / 2] / 1e6,
				times[(int) (times.length * 0.99)] / 1e6);
	}

	static Figures parse(String line) {
		String[] words = line.split(" ", -1);
		return new Figures(Long.parseLong(words[0]), Double.parseDouble(words[1]), Double.parseDouble(words[2]),
				Double.parseDouble(words[3]));
	}

	String line() {
		return requests + " " + perSecond + " " + median + " " + ninetyNinth;
	}

}
