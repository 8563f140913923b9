package dev.parley.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.parley.catalogue.Query;
import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * From when to when what a row says held: its own columns {@code from} and {@code to} if
 * they are days, or else the widest that the claims behind it give.
 *
 * @param graph where the claims are
 */
record Days(Graph graph) {

	private static final CypherFile OF_CLAIMS = CypherFile.of("export/days.cypher");

	private static final Span ALWAYS = new Span(null, null);

	/**
	 * The days of rows.
	 * @param query the question they answer
	 * @param rows its rows
	 * @return one span for each, in their order
	 */
	List<Span> of(Query query, List<Map<String, @Nullable Object>> rows) {
		if (query.columns()
			.stream()
			.anyMatch((column) -> column.name().matches("from|to") && column.type().equals("date"))) {
			return rows.stream().map((row) -> Span.of(row.get("from"), row.get("to"))).toList();
		}
		List<Span> spans = new ArrayList<>();
		rows.forEach((row) -> spans.add(ALWAYS));
		graph.read(OF_CLAIMS.text(), Map.of("rows", rows.stream().map(Days::claims).toList()), rows.size())
			.rows()
			.forEach((found) -> spans.set(((Number) found.getOrDefault("row", 0)).intValue(),
					Span.of(found.get("from"), found.get("to"))));
		return spans;
	}

	private static List<?> claims(Map<String, @Nullable Object> row) {
		if (row.get("claims") instanceof Collection<?> claims) {
			return List.copyOf(claims);
		}
		Object claim = row.get("claim");
		return claim == null ? List.of() : List.of(claim);
	}

	/**
	 * Days, both of them inside.
	 *
	 * @param start the first, if there is a first
	 * @param end the last, if there is a last
	 */
	record Span(@Nullable String start, @Nullable String end) {

		private static Span of(@Nullable Object start, @Nullable Object end) {
			return new Span(start == null ? null : start.toString(), end == null ? null : end.toString());
		}

	}

}
