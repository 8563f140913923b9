package dev.parley.catalogue;

/** A parameter of a question that is missing, unknown or of the wrong type. */
public final class BadParameter extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String parameter;

	BadParameter(String parameter, String message) {
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
