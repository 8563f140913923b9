package dev.parley.web;

/** There is no such thing. */
final class NotFound extends RuntimeException {

	private static final long serialVersionUID = 1;

	NotFound(String message) {
		super(message);
	}

}
