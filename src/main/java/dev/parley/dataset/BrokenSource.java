package dev.parley.dataset;

import dev.parley.graph.CypherFile;

/** A source's folder that cannot be used: its description or one of its Cypher files. */
public final class BrokenSource extends RuntimeException {

	private static final long serialVersionUID = 1;

	/**
	 * Where the file has the word that is wrong; its first line, if the word is made up
	 * of others.
	 */
	static BrokenSource at(CypherFile file, Object word, String message) {
		int place = file.text().indexOf(String.valueOf(word));
		int line = place < 0 ? 1 : (int) file.text().substring(0, place).lines().count();
		return new BrokenSource("cypher/" + file.path(), Math.max(1, line), message);
	}

	BrokenSource(String file, int line, String message) {
		super(file + ":" + line + ": " + message);
	}

}
