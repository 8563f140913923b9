package dev.parley.graph;

/** Whoever is at work: the audit names them. */
@FunctionalInterface
public interface Author {

	/** Parley itself, as at its start. */
	String PARLEY = "Parley";

	/**
	 * Who it is on this thread, now.
	 * @return a name that is never empty
	 */
	String name();

}
