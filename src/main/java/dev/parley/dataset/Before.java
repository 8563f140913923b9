package dev.parley.dataset;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;
import org.jspecify.annotations.Nullable;

/** What the graph holds of some rows before they are written. */
final class Before {

	/** Those that are there. */
	private final Set<String> things = new TreeSet<>();

	private final Map<String, Described> described = new HashMap<>();

	private final Map<String, Map<String, Earlier>> claims = new HashMap<>();

	/** How documents describe a thing. */
	private record Described(@Nullable Object labels, List<?> here) {
	}

	/** A claim that was there before. */
	record Earlier(String id, String by, String subject, @Nullable String object, Map<String, String> properties,
			boolean stands) {

		static Earlier of(Map<String, @Nullable Object> row) {
			return new Earlier(String.valueOf(row.get("id")), String.valueOf(row.get("by")),
					String.valueOf(row.get("subject")), (String) row.get("object"),
					Statement.texts((Map<?, ?>) Objects.requireNonNull(row.get("properties"))),
					Boolean.TRUE.equals(row.get("stands")));
		}

	}

	static Before of(Graph.Writing graph, Release release, List<Said> all) {
		var before = new Before();
		before.lookAtThings(graph, release, all);
		before.lookAtClaims(graph, release, all.stream().map(Said::record).toList());
		return before;
	}

	private void lookAtThings(Graph.Writing graph, Release release, List<Said> all) {
		Set<String> own = new TreeSet<>();
		Set<String> others = new TreeSet<>();
		all.forEach((said) -> own.addAll(said.things().keySet()));
		all.forEach((said) -> said.spokenOf().filter((id) -> !own.contains(id)).forEach(others::add));
		for (var row : graph.run(CypherFile.of("dataset/spoken-of.cypher"), Map.of("things", others))) {
			things.add(String.valueOf(row.get("id")));
		}
		for (var row : graph.run(CypherFile.of("dataset/things.cypher"),
				Map.of("things", own, "releases", release.releases()))) {
			String id = String.valueOf(row.get("id"));
			List<?> labels = (List<?>) Objects.requireNonNull(row.get("labels"));
			things.add(id);
			described.put(id, new Described(labels.isEmpty() ? null : labels.get(0),
					(List<?>) Objects.requireNonNull(row.get("described"))));
		}
	}

	private void lookAtClaims(Graph.Writing graph, Release release, List<String> records) {
		for (var row : graph.run(CypherFile.of("dataset/known.cypher"),
				Map.of("records", records, "releases", release.releases()))) {
			var claim = Earlier.of(row);
			claims.computeIfAbsent(String.valueOf(row.get("record")), (none) -> new LinkedHashMap<>())
				.put(claim.id(), claim);
		}
	}

	Set<String> things() {
		return things;
	}

	/** The kind of thing that documents say it is, if they say. */
	@Nullable Object labels(String thing) {
		Described known = described.get(thing);
		return known == null ? null : known.labels();
	}

	/** Whether a release of this source describes it so in this record. */
	boolean isDescribed(String thing, String record, Description description) {
		Described known = described.get(thing);
		return known != null && known.here().contains(description.in(record));
	}

	Collection<Earlier> claims(String record) {
		return claims.getOrDefault(record, Map.of()).values();
	}

	@Nullable Earlier claim(String record, String id) {
		return claims.getOrDefault(record, Map.of()).get(id);
	}

}
