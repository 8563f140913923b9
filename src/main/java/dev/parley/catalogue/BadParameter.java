package dev.parley.catalogue;

/** A parameter that is missing, unknown, given twice or of the wrong type. */
public final class BadParameter extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String parameter;

	/**
	 * A fault with one parameter.
	 * @param parameter its name as the caller wrote it
	 * @param message what is wrong, and what would be right
	 */
	public BadParameter(String parameter, String message) {
		super(message);
		this.parameter = parameter;
	}

	/**
	 * Which parameter.
	 * @return its name as the caller wrote it
	 */
	public String parameter() {
		return parameter;
	}

}
