package dev.parley.domain;

/** Whatever has an id of its own. */
public interface Identified {

	/**
	 * What names it, among all things of all kinds.
	 * @return its id
	 */
	String id();

}
