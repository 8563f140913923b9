package dev.parley.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as a table for spreadsheets: RFC 4180 in UTF-8, a header line first. A list
 * stands in one cell, its items separated by semicolons; a map is JSON. A text that a
 * spreadsheet would take for a formula has an apostrophe before it.
 */
final class Csv extends Rendering {

	static final String SEPARATOR = "; ";

	private static final JsonMapper JSON = new JsonMapper();

	private final List<String> columns;

	private final Writer text;

	private final CsvWriter csv;

	Csv(Export export, OutputStream out) {
		this.columns = export.columns();
		this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		this.csv = CsvWriter.builder().bufferSize(0).build(text);
	}

	@Override
	void begin() {
		csv.writeRecord(columns);
	}

	@Override
	void row(Map<String, @Nullable Object> row) {
		csv.writeRecord(columns.stream().map((column) -> cell(row.get(column))).toList());
	}

	@Override
	void end(Ending ending) throws IOException {
		text.flush();
	}

	private static String cell(@Nullable Object value) {
		if (value instanceof Number) {
			return value.toString();
		}
		String text = text(value);
		return (!text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

	/** A value as one text. */
	static String text(@Nullable Object value) {
		if (value instanceof Collection<?> items) {
			return items.stream().map(Csv::text).collect(Collectors.joining(SEPARATOR));
		}
		if (value instanceof Map<?, ?>) {
			return JSON.writeValueAsString(value);
		}
		return (value != null) ? value.toString() : "";
	}

}
