package dev.parley.web;

/** A thing that is judged to be the same as another, which answers for both. */
final class Moved extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String to;

	Moved(String to) {
		super("It is judged to be the same as " + to);
		this.to = to;
	}

	String to() {
		return to;
	}

}
