package dev.parley.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.parley.graph.Graph;
import org.jspecify.annotations.Nullable;

/** Has the Cypher files of a source say what its rows mean. */
final class Mapper {

	private static final String ROWS = "rows";

	private static final Set<String> DESCRIBED = Set.of("id", "labels", "name", "title", "aliases", "aliasLanguages",
			"kind", "iso3", "gwno", "wikidata", "url", "text", "effect", "category", "latitude", "longitude",
			"mention");

	private final Source source;

	private final Map<String, Mapping> mappings = new LinkedHashMap<>();

	private final Map<String, Set<String>> said = new HashMap<>();

	Mapper(Source source, Graph graph) {
		this.source = source;
		source.onces().keySet().forEach((name) -> mappings.put(name, Mapping.verified(path(name), graph)));
		mappings.put(ROWS, Mapping.verified(path(ROWS), graph));
	}

	private String path(String name) {
		return source.path() + name + ".cypher";
	}

	/**
	 * What these rows say: first what is said once for several, then what each says
	 * itself.
	 * @param rows the rows, and what their cells said as they stand
	 * @param skipped whether to ask only which are the first, because the graph has them
	 */
	List<Said> of(List<Row> rows, List<Map<String, String>> cells, boolean skipped) {
		List<Said> all = new ArrayList<>();
		source.onces().forEach((name, columns) -> {
			Map<String, Row> first = new LinkedHashMap<>();
			Set<String> before = said.computeIfAbsent(name, (none) -> new HashSet<>());
			for (int i = 0; i < rows.size(); i++) {
				String key = Rows.key(columns, cells.get(i));
				if (!key.isEmpty() && before.add(key)) {
					first.put(name + "--" + key, rows.get(i));
				}
			}
			if (!skipped) {
				all.addAll(mapped(name, first));
			}
		});
		if (!skipped) {
			Map<String, Row> each = new LinkedHashMap<>();
			rows.forEach((row) -> each.put(row.key(), row));
			all.addAll(mapped(ROWS, each));
		}
		return all;
	}

	private List<Said> mapped(String name, Map<String, Row> rows) {
		if (rows.isEmpty()) {
			return List.of();
		}
		List<Map<String, @Nullable Object>> given = new ArrayList<>();
		rows.forEach((record, row) -> {
			Map<String, @Nullable Object> values = new LinkedHashMap<>(row.values());
			values.put("record", record);
			given.add(values);
		});
		Map<String, Said> answers = new HashMap<>();
		String file = "cypher/" + path(name);
		for (var answer : Objects.requireNonNull(mappings.get(name)).of(given)) {
			String record = String.valueOf(answer.get("record"));
			Row row = rows.get(record);
			if (row == null || answers.containsKey(record)) {
				throw new BrokenSource(file, 1, "it returns record " + record
						+ (row == null ? ", which is none of the rows" : " twice") + "; return row.record as it is");
			}
			answers.put(record, said(record, row, name, answer, file));
		}
		List<Said> inOrder = new ArrayList<>();
		rows.forEach((record, row) -> {
			Said answer = answers.get(record);
			if (answer != null) {
				inOrder.add(answer);
			}
			else if (name.equals(ROWS)) {
				inOrder.add(new Said(record, row.line(), true, Map.of(), List.of()));
			}
		});
		return inOrder;
	}

	private Said said(String record, Row row, String name, Map<String, @Nullable Object> answer, String file) {
		Map<String, Description> things = new LinkedHashMap<>();
		for (Object thing : items(answer.get("things"))) {
			if (thing instanceof Map<?, ?> described && described.get("id") != null) {
				things.put(String.valueOf(described.get("id")), description(described, file));
			}
		}
		List<Statement> statements = new ArrayList<>();
		for (Object claim : items(answer.get("claims"))) {
			Statement statement = claim instanceof Map<?, ?> map ? Statement.of(map, source.publisher().id(), file)
					: null;
			if (statement != null) {
				statements.add(statement);
			}
		}
		var all = new Said(record, row.line(), name.equals(ROWS), things, statements);
		if (!all.repeated().isEmpty()) {
			throw new BrokenSource(file, 1, "two claims of row " + record + " have the key " + all.repeated().get(0));
		}
		return all;
	}

	private static Description description(Map<?, ?> thing, String file) {
		Map<String, Object> description = new LinkedHashMap<>();
		thing.forEach((key, value) -> {
			if (!DESCRIBED.contains(String.valueOf(key))) {
				throw new BrokenSource(file, 1, "a thing has '" + key + "', which is none of " + DESCRIBED);
			}
			if (value != null && !key.equals("id") && !Boolean.FALSE.equals(value) && !List.of().equals(value)) {
				description.put(String.valueOf(key), value);
			}
		});
		return Description.of(description);
	}

	private static List<?> items(@Nullable Object list) {
		return list instanceof List<?> items ? items : List.of();
	}

}
