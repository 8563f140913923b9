package dev.parley.web;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.parley.graph.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as a table for spreadsheets: RFC 4180 in UTF-8, a header line first. A list
 * stands in one cell, its items separated by semicolons; a map is JSON. A text that a
 * spreadsheet would take for a formula has an apostrophe before it.
 */
final class Csv {

	private static final JsonMapper JSON = new JsonMapper();

	private Csv() {
	}

	static String of(Answer answer) {
		var text = new StringWriter();
		CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
		csv.writeRecord(answer.columns());
		for (Map<String, @Nullable Object> row : answer.rows()) {
			List<String> cells = answer.columns().stream().map((column) -> cell(row.get(column))).toList();
			csv.writeRecord(cells);
		}
		return text.toString();
	}

	private static String cell(@Nullable Object value) {
		if (value instanceof Number) {
			return value.toString();
		}
		String text = text(value);
		return (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

	private static String text(@Nullable Object value) {
		if (value instanceof Collection<?> items) {
			return items.stream().map(Csv::text).collect(Collectors.joining("; "));
		}
		if (value instanceof Map<?, ?>) {
			return JSON.writeValueAsString(value);
		}
		return (value != null) ? value.toString() : "";
	}

}
