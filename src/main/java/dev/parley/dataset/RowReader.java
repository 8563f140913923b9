package dev.parley.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Reads the rows of a file one by one, whatever its layout. */
interface RowReader extends Iterator<RawRow>, AutoCloseable {

	/** The columns that the file has. */
	Set<String> columns();

	@Override
	void close() throws IOException;

	/**
	 * Opens a file. Bytes that are not UTF-8 are read as the replacement character.
	 * @param format its layout, or null for CSV
	 */
	static RowReader open(Source.@Nullable Format format, InputStream file) {
		var text = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8), 1 << 16);
		return format == null ? new CsvRows(text) : new LineRows(format, text);
	}

}
