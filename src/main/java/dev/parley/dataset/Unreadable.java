package dev.parley.dataset;

/** A value or a row that is not what its source's description says. */
final class Unreadable extends Exception {

	private static final long serialVersionUID = 1;

	Unreadable(String reason) {
		super(reason);
	}

}
