package dev.parley.dataset;

import java.nio.file.Path;

/**
 * A file or a request that a source cannot take as a whole. What was loaded before stays.
 */
public final class BadFile extends RuntimeException {

	private static final long serialVersionUID = 1;

	BadFile(String message) {
		super(message);
	}

	BadFile(String message, Throwable cause) {
		super(message, cause);
	}

	/**
	 * A file that is not there, or that may not be read.
	 * @param file the file
	 * @return the failure
	 */
	public static BadFile unreadable(Path file) {
		return new BadFile("The file " + file + " is not there, or may not be read");
	}

}
