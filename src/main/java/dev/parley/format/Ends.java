package dev.parley.format;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.parley.catalogue.Column;
import dev.parley.catalogue.Query;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a question are a graph: two columns are the ends, a third may be the
 * relationship. A column that is called as an end, with {@code Name} or {@code Kind}
 * behind, tells of that end; all others tell of the edge.
 *
 * @param from the column where edges begin
 * @param to the column where they end
 * @param relation what the edge is, or how heavy, if the view names a third column
 * @param others what else there is of the edge
 */
record Ends(String from, String to, @Nullable Column relation, List<Column> others) {

	private static final Set<String> NUMBERS = Set.of("integer", "number");

	static Ends of(Query query) {
		List<String> shown = query.view().columns();
		String from = shown.get(0);
		String to = shown.get(1);
		Set<String> ofEnds = Set.of(from, from + "Name", from + "Kind", to, to + "Name", to + "Kind");
		return new Ends(from, to, shown.size() > 2 ? column(query, shown.get(2)) : null,
				query.columns().stream().filter((column) -> !ofEnds.contains(column.name())).toList());
	}

	private static Column column(Query query, String name) {
		return query.columns().stream().filter((column) -> column.name().equals(name)).findFirst().orElseThrow();
	}

	/** The ends of a row that are there: both, one or none. */
	List<Node> nodes(Map<String, @Nullable Object> row) {
		return Stream.of(node(row, from), node(row, to)).flatMap(Optional::stream).toList();
	}

	private static Optional<Node> node(Map<String, @Nullable Object> row, String end) {
		Object id = row.get(end);
		return id == null ? Optional.empty() : Optional
			.of(new Node(id.toString(), text(row.get(end + "Name"), id.toString()), text(row.get(end + "Kind"), "")));
	}

	/** A row without one of its ends is no edge. */
	boolean isEdge(Map<String, @Nullable Object> row) {
		return row.get(from) != null && row.get(to) != null;
	}

	String label(Map<String, @Nullable Object> row) {
		return relation == null ? "" : Csv.text(row.get(relation.name()));
	}

	/** Whether the third column says how heavy an edge is. */
	boolean isWeighed() {
		return relation != null && NUMBERS.contains(relation.type());
	}

	/** What GraphML and GEXF call the type of a column; a list is one text. */
	static String type(Column column) {
		return switch (column.type()) {
			case "integer" -> "long";
			case "number" -> "double";
			case "boolean" -> "boolean";
			default -> "string";
		};
	}

	private static String text(@Nullable Object value, String otherwise) {
		return Objects.requireNonNullElse(value, otherwise).toString();
	}

	/**
	 * An end of an edge.
	 *
	 * @param id which thing
	 * @param label its name, or else its id
	 * @param kind what it is; empty if the question does not say
	 */
	record Node(String id, String label, String kind) {
	}

}
