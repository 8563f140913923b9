package dev.parley.access;

/** What was said of a key cannot be. */
public final class BadKey extends RuntimeException {

	private static final long serialVersionUID = 1;

	BadKey(String message) {
		super(message);
	}

}
