package dev.parley.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.parley.catalogue.Column;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a CSV, which has no place for it: W3C's Metadata Vocabulary for
 * Tabular Data.
 */
final class CsvMetadata {

	private CsvMetadata() {
	}

	static Map<String, @Nullable Object> of(Export export, String address, Ending ending) {
		Map<String, @Nullable Object> metadata = new LinkedHashMap<>();
		metadata.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
		metadata.put("url", address);
		metadata.put("dc:title", export.query().title());
		metadata.put("dc:created", export.told().get("made"));
		metadata.put("dc:license", ending.licences());
		metadata.put("dialect", Map.of("encoding", "utf-8", "header", true));
		metadata.put("tableSchema", Map.of("columns", export.query().columns().stream().map(CsvMetadata::of).toList()));
		Map<String, @Nullable Object> note = export.told();
		note.put("rows", ending.rows());
		note.put("truncated", ending.truncated());
		note.put("sources", ending.sources());
		metadata.put("notes", List.of(note));
		return metadata;
	}

	private static Map<String, Object> of(Column column) {
		Map<String, Object> described = new LinkedHashMap<>();
		described.put("name", column.name());
		described.put("titles", column.name());
		described.put("dc:description", column.description());
		described.put("datatype", switch (column.type()) {
			case "integer", "number", "boolean", "date" -> column.type();
			case "datetime" -> "dateTime";
			case "map" -> "json";
			default -> "string";
		});
		if (column.type().equals("list")) {
			described.put("separator", Csv.SEPARATOR);
		}
		return described;
	}

}
