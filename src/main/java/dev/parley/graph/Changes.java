package dev.parley.graph;

import java.util.OptionalLong;

/**
 * Tells whether the graph is still what it was, where that is known without asking it.
 */
@FunctionalInterface
public interface Changes {

	/** Of a database elsewhere: others change it as they like. */
	Changes UNKNOWN = OptionalLong::empty;

	/**
	 * The number of the last change. As long as it is the same, every question has the
	 * same answer.
	 * @return nothing while something is being changed, and where nobody knows
	 */
	OptionalLong last();

}
