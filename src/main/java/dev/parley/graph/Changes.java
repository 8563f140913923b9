package dev.parley.graph;

import java.util.OptionalLong;

/** Tells whether the graph is still what it was. */
@FunctionalInterface
public interface Changes {

	/** Where others change it as they like. */
	Changes UNKNOWN = OptionalLong::empty;

	/**
	 * The number of the last change. As long as it is the same, every question has the
	 * same answer.
	 * @return nothing while something is being changed, and where nobody knows
	 */
	OptionalLong last();

	/**
	 * The number of a change that is in force. There may have been others since.
	 * @return nothing where nobody knows
	 */
	default OptionalLong inForce() {
		return last();
	}

}
