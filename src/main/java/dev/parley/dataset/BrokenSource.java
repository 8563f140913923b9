package dev.parley.dataset;

/** A source's folder that cannot be used: its description or one of its Cypher files. */
public final class BrokenSource extends RuntimeException {

	private static final long serialVersionUID = 1;

	BrokenSource(String file, int line, String message) {
		super(file + ":" + line + ": " + message);
	}

}
