package dev.parley.graph;

import org.jspecify.annotations.Nullable;

/** Why the graph did not answer. */
public abstract sealed class GraphException extends RuntimeException {

	private static final long serialVersionUID = 1;

	GraphException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	/** The question ran longer than it may. */
	public static final class TooSlow extends GraphException {

		private static final long serialVersionUID = 1;

		TooSlow(String message, @Nullable Throwable cause) {
			super(message, cause);
		}

	}

	/** The question needed more memory than it may take. */
	public static final class TooLarge extends GraphException {

		private static final long serialVersionUID = 1;

		TooLarge(String message, Throwable cause) {
			super(message, cause);
		}

	}

	/**
	 * Others hold what this needs, or are as many as may be; the same may succeed when
	 * they are done.
	 */
	public static final class Busy extends GraphException {

		private static final long serialVersionUID = 1;

		Busy(String message, @Nullable Throwable cause) {
			super(message, cause);
		}

	}

	/** The database cannot be reached, or is not ready. */
	public static final class Unavailable extends GraphException {

		private static final long serialVersionUID = 1;

		Unavailable(String message, @Nullable Throwable cause) {
			super(message, cause);
		}

	}

	/** The database cannot read after this bookmark: it does not know it, or not yet. */
	public static final class BadBookmark extends GraphException {

		private static final long serialVersionUID = 1;

		BadBookmark(String message, @Nullable Throwable cause) {
			super(message, cause);
		}

	}

	/**
	 * The database refused the statement: a value does not fit, or the statement is
	 * wrong.
	 */
	public static final class Refused extends GraphException {

		private static final long serialVersionUID = 1;

		private final int line;

		Refused(String message, int line, Throwable cause) {
			super(message, cause);
			this.line = line;
		}

		/**
		 * Where in the statement the fault is.
		 * @return the line, counted from 1, or 0 if the database did not say
		 */
		public int line() {
			return line;
		}

	}

}
