package dev.parley.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;
import org.jspecify.annotations.Nullable;

/** Has the Cypher files of a source say what its rows mean. */
final class Mapper {

	private static final String ROWS = "rows";

	private static final Set<String> DESCRIBED = Set.of("id", "labels", "name", "title", "aliases", "aliasLanguages",
			"kind", "iso3", "gwno", "wikidata", "url", "text", "effect", "category", "latitude", "longitude",
			"mention");

	private final Source source;

	/** Relationships that change more than the two things they are between. */
	private static final Set<String> FAR_REACHING = Set.of("MEDIATED", "SAME_AS", "NOT_SAME_AS", "HELD_OFFICE",
			"BODY_OF");

	private static final CypherFile STRAIGHT = CypherFile.of("dataset/straight.cypher");

	/** The line of it in whose place a mapping stands. */
	private static final String MAPPED = "UNWIND $rows AS row RETURN row.record AS record, row.things AS things, row.claims AS claims";

	private final Map<String, CypherFile> mappings = new LinkedHashMap<>();

	private final Map<String, Set<String>> said = new HashMap<>();

	Mapper(Source source, Graph graph) {
		this.source = source;
		source.onces().keySet().forEach((name) -> mappings.put(name, Mapping.verified(name, source, graph)));
		mappings.put(ROWS, Mapping.verified(ROWS, source, graph));
	}

	/**
	 * Some rows, for the file that says what they mean.
	 *
	 * @param name the file's name
	 * @param rows the rows by their records
	 */
	record Portion(String name, Map<String, Row> rows) {

		/** Whether the rows speak for themselves. */
		boolean isRows() {
			return name.equals(ROWS);
		}

		/** Without these records. */
		Portion without(Set<String> taken) {
			Map<String, Row> left = new LinkedHashMap<>(rows);
			left.keySet().removeAll(taken);
			return new Portion(name, left);
		}

		private List<Map<String, @Nullable Object>> given() {
			List<Map<String, @Nullable Object>> given = new ArrayList<>();
			rows.forEach((record, row) -> {
				Map<String, @Nullable Object> values = new LinkedHashMap<>(row.values());
				values.put("record", record);
				given.add(values);
			});
			return given;
		}

	}

	/** Has what is said once for several rows be said again: nothing was kept. */
	void forget() {
		said.clear();
	}

	/**
	 * Sorts these rows by the file that says what they mean: first what is said once for
	 * several, then what each says itself.
	 * @param rows the rows
	 * @param cells what their cells said as they stand
	 */
	List<Portion> portions(List<Row> rows, List<Map<String, String>> cells) {
		List<Portion> portions = new ArrayList<>();
		source.onces().forEach((name, columns) -> {
			Map<String, Row> first = new LinkedHashMap<>();
			Set<String> before = said.computeIfAbsent(name, (none) -> new HashSet<>());
			for (int i = 0; i < rows.size(); i++) {
				String key = key(columns, cells.get(i));
				if (!key.isEmpty() && before.add(key)) {
					first.put(name + "--" + key, rows.get(i));
				}
			}
			portions.add(new Portion(name, first));
		});
		Map<String, Row> each = new LinkedHashMap<>();
		rows.forEach((row) -> each.put(row.key(), row));
		portions.add(new Portion(ROWS, each));
		return portions.stream().filter((portion) -> !portion.rows().isEmpty()).toList();
	}

	/** Where slugs leave out what tells one from another, the hash of the cells does. */
	private String key(List<String> columns, Map<String, String> cells) {
		String key = Rows.key(columns, cells);
		List<String> texts = columns.stream().map((name) -> cells.getOrDefault(name, "").strip()).toList();
		boolean blank = texts.size() > 1 && texts.contains("");
		boolean more = columns.stream()
			.anyMatch((name) -> source.columns()
				.getOrDefault(name, Column.TEXT)
				.isMoreThanItsSlug(cells.getOrDefault(name, "").strip()));
		return key.isEmpty() || !(blank || more) ? key
				: key + "-" + String.format("%08x", String.join("\n", texts).hashCode());
	}

	/**
	 * Writes what is the only word on things that are new. The statement is large: a list
	 * within a map, it is planned once, for whatever size, and not again while the graph
	 * grows.
	 * @return the records that were written
	 */
	Set<String> straight(Graph.Writing graph, Release release, Portion portion) {
		CypherFile mapping = mapping(portion);
		String text = STRAIGHT.text()
			.replace(MAPPED, mapping.text().stripTrailing().replaceFirst(";$", ""))
			.replace("$rows", "$portion.rows");
		var file = new CypherFile(mapping.path(), "CYPHER replan=skip " + text);
		Map<String, Object> parameters = new LinkedHashMap<>();
		parameters.put("portion", Map.of(ROWS, portion.given()));
		parameters.put("document", release.id());
		parameters.put("publisher", source.publisher().id());
		parameters.put("knownOn", release.knownOn());
		parameters.put("recordedAt", release.recorded());
		parameters.put("described", DESCRIBED);
		parameters.put("said", Statement.SAID);
		parameters.put("farReaching", FAR_REACHING);
		parameters.put("id", Statement.ID);
		parameters.put("kinds", Vocabulary.OURS.kinds());
		parameters.put("relations", Vocabulary.OURS.relations());
		parameters.put("stances", Vocabulary.OURS.stances());
		parameters.put("property", Vocabulary.OURS.property());
		return graph.run(file, parameters)
			.stream()
			.map((row) -> String.valueOf(row.get("record")))
			.collect(Collectors.toSet());
	}

	/** What each of these rows says. */
	List<Said> of(Graph.Writing graph, Portion portion) {
		Map<String, Said> answers = new HashMap<>();
		CypherFile mapping = mapping(portion);
		for (var answer : graph.run(mapping, Map.of("rows", portion.given()))) {
			String record = String.valueOf(answer.get("record"));
			Row row = portion.rows().get(record);
			if (row == null || answers.containsKey(record)) {
				throw BrokenSource.at(mapping, "record", "it returns record " + record
						+ (row == null ? ", which is none of the rows" : " twice") + "; return row.record as it is");
			}
			answers.put(record, said(record, row, portion.isRows(), answer, mapping));
		}
		List<Said> inOrder = new ArrayList<>();
		portion.rows().forEach((record, row) -> {
			Said answer = answers.get(record);
			if (answer != null) {
				inOrder.add(answer);
			}
			else if (portion.isRows()) {
				inOrder.add(new Said(record, row.line(), true, Map.of(), List.of()));
			}
		});
		return inOrder;
	}

	private CypherFile mapping(Portion portion) {
		return Objects.requireNonNull(mappings.get(portion.name()));
	}

	private Said said(String record, Row row, boolean itself, Map<String, @Nullable Object> answer, CypherFile file) {
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
		var all = new Said(record, row.line(), itself, things, statements);
		if (!all.repeated().isEmpty()) {
			throw BrokenSource.at(file, all.repeated().get(0),
					"two claims of row " + record + " have the key " + all.repeated().get(0));
		}
		return all;
	}

	private static Description description(Map<?, ?> thing, CypherFile file) {
		Map<String, Object> description = new LinkedHashMap<>();
		thing.forEach((key, value) -> {
			if (!DESCRIBED.contains(String.valueOf(key))) {
				throw BrokenSource.at(file, key, "a thing has '" + key + "', which is none of " + DESCRIBED);
			}
			if (value != null && !key.equals("id") && !Boolean.FALSE.equals(value) && !List.of().equals(value)) {
				description.put(String.valueOf(key), value);
			}
		});
		List<?> labels = items(description.get("labels"));
		for (Object label : labels.isEmpty() ? List.of("") : labels) {
			if (!Vocabulary.OURS.kinds().contains(String.valueOf(label))) {
				throw BrokenSource.at(file, label, "'" + thing.get("id") + "' has the label '" + label
						+ "'; a thing's labels are some of " + Vocabulary.OURS.kinds());
			}
		}
		return new Description(description);
	}

	private static List<?> items(@Nullable Object list) {
		return list instanceof List<?> items ? items : List.of();
	}

}
