package dev.parley.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Writes an answer row by row. Nothing is written before the first row is there, or it is
 * known that there is none: until then a failure can still be told as one.
 */
abstract class Rendering implements Closeable {

	private long rows;

	final void take(Map<String, @Nullable Object> row) throws IOException {
		if (rows++ == 0) {
			begin();
		}
		row(row);
	}

	final void finish(Ending ending) throws IOException {
		if (rows == 0) {
			begin();
		}
		end(ending);
	}

	final long rows() {
		return rows;
	}

	abstract void begin() throws IOException;

	abstract void row(Map<String, @Nullable Object> row) throws IOException;

	/** Writes what stands at the end, and lets go of all that is written. */
	abstract void end(Ending ending) throws IOException;

	/**
	 * Says among the rows that the rest is missing.
	 * @param problem why
	 * @return whether the format has a place for it
	 * @throws IOException if it cannot be written
	 */
	boolean fail(Object problem) throws IOException {
		return false;
	}

	@Override
	public void close() throws IOException {
	}

}
