package dev.parley.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.parley.catalogue.Column;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as a graph in GraphML: a node before the first edge that needs it, and an
 * edge for each row. What the export is stands at the graph itself, its sources at the
 * end.
 */
final class GraphMl extends Rendering {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	private static final JsonMapper JSON = new JsonMapper();

	/** What is told of the graph when it is whole. */
	private static final List<String> AT_THE_END = List.of("rows", "truncated", "licences", "sources");

	private final Export export;

	private final Ends ends;

	private final Xml xml;

	private final Set<String> seen = new HashSet<>();

	private long edges;

	GraphMl(Export export, OutputStream out) {
		this.export = export;
		this.ends = Ends.of(export.query());
		this.xml = Xml.to(out);
	}

	@Override
	void begin() throws IOException {
		Map<String, @Nullable Object> told = export.told();
		xml.document("graphml", NAMESPACE);
		for (String name : told.keySet()) {
			key("graph", name, "string");
		}
		for (String name : AT_THE_END) {
			key("graph", name, "string");
		}
		key("node", "label", "string");
		key("node", "kind", "string");
		for (Column column : ends.others()) {
			key("edge", column.name(), Ends.type(column));
		}
		xml.start("graph", "id", "answer", "edgedefault", "directed");
		for (var each : told.entrySet()) {
			data("graph", each.getKey(), each.getValue());
		}
	}

	@Override
	void row(Map<String, @Nullable Object> row) throws IOException {
		for (Ends.Node node : ends.nodes(row)) {
			node(node);
		}
		if (ends.isEdge(row)) {
			List<Ends.Node> both = ends.nodes(row);
			xml.start("edge", "id", "e" + ++edges, "source", token(both.get(0).id()), "target",
					token(both.get(1).id()));
			for (Column column : ends.others()) {
				data("edge", column.name(), row.get(column.name()));
			}
			xml.end();
		}
	}

	private void node(Ends.Node node) throws IOException {
		if (seen.add(node.id())) {
			xml.start("node", "id", token(node.id()));
			data("node", "label", node.label());
			data("node", "kind", node.kind().isEmpty() ? null : node.kind());
			xml.end();
		}
	}

	@Override
	void end(Ending ending) throws IOException {
		Map<String, @Nullable Object> told = new LinkedHashMap<>();
		told.put("rows", ending.rows());
		told.put("truncated", ending.truncated());
		told.put("licences", ending.licences());
		told.put("sources", JSON.writeValueAsString(ending.sources()));
		for (var each : told.entrySet()) {
			data("graph", each.getKey(), each.getValue());
		}
		xml.end().end().flush();
	}

	private void key(String of, String name, String type) throws IOException {
		xml.empty("key", "id", id(of, name), "for", of, "attr.name", name, "attr.type", type);
	}

	private void data(String of, String name, @Nullable Object value) throws IOException {
		if (value != null) {
			xml.text("data", Csv.text(value), "key", id(of, name));
		}
	}

	private static String id(String of, String name) {
		return token(of + "." + name);
	}

	/**
	 * An id as GraphML takes it: letters, digits and {@code . : -}. Any other character
	 * is told by its number, between underscores.
	 */
	static String token(String id) {
		if (id.matches("[A-Za-z0-9.:-]+")) {
			return id;
		}
		StringBuilder token = new StringBuilder();
		id.codePoints().forEach((point) -> {
			if (point < 128 && (Character.isLetterOrDigit(point) || ".:-".indexOf(point) >= 0)) {
				token.appendCodePoint(point);
			}
			else {
				token.append('_').append(Integer.toHexString(point)).append('_');
			}
		});
		return token.length() == 0 ? "_" : token.toString();
	}

}
