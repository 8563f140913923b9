package dev.parley.dataset;

import java.util.Map;

/**
 * How many rows a load has read, and what became of them: the last three add up to the
 * first.
 *
 * @param read rows that were read
 * @param written rows that say something new
 * @param unchanged rows that say what the graph had already
 * @param refused rows that cannot be taken
 */
public record Counts(long read, long written, long unchanged, long refused) {

	static final Counts NONE = new Counts(0, 0, 0, 0);

	Counts plus(Counts more) {
		return new Counts(read + more.read, written + more.written, unchanged + more.unchanged, refused + more.refused);
	}

	Map<String, Object> row() {
		return Map.of("read", read, "written", written, "unchanged", unchanged, "refused", refused);
	}

}
