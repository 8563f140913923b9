package dev.parley.web;

/** A request with a parameter that is missing, unknown or wrong. */
final class BadRequest extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String parameter;

	BadRequest(String parameter, String message) {
		super(message);
		this.parameter = parameter;
	}

	String parameter() {
		return parameter;
	}

}
