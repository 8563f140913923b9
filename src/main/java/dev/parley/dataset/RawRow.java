package dev.parley.dataset;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A row as it stands in the file.
 *
 * @param line the line it begins on, counted from 1
 * @param cells its cells by column
 * @param fault why it cannot be read, if so
 */
record RawRow(long line, Map<String, String> cells, @Nullable String fault) {

	static RawRow of(long line, Map<String, String> cells) {
		return new RawRow(line, cells, null);
	}

	static RawRow broken(long line, String text, String fault) {
		return new RawRow(line, Map.of("", text), fault);
	}

	/** Characters that were not written in UTF-8, here or before it was published. */
	boolean holdsBrokenText() {
		return cells.values().stream().anyMatch((cell) -> cell.indexOf('\ufffd') >= 0);
	}

}
