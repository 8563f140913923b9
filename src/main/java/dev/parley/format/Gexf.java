package dev.parley.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.parley.catalogue.Column;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as a graph in GEXF 1.3, for Gephi. An edge has the days that its row gives,
 * or else those of the claims behind it. What the export is and where it is from stands
 * first in GEXF, and all nodes before all edges; so both lie in files until the answer is
 * whole.
 */
final class Gexf extends Rendering {

	private static final String NAMESPACE = "http://gexf.net/1.3";

	private static final JsonMapper JSON = new JsonMapper();

	/** For how many rows the days are looked up at once. */
	private static final int BATCH = 500;

	private final Export export;

	private final OutputStream out;

	private final Days days;

	private final Ends ends;

	private final Set<String> seen = new HashSet<>();

	private final List<Map<String, @Nullable Object>> waiting = new ArrayList<>();

	private final Spool nodes = Spool.open();

	private final Spool edges = Spool.open();

	private long edge;

	Gexf(Export export, OutputStream out, Days days) throws IOException {
		this.export = export;
		this.out = out;
		this.days = days;
		this.ends = Ends.of(export.query());
	}

	@Override
	void begin() throws IOException {
		nodes.xml().start("nodes");
		edges.xml().start("edges");
	}

	@Override
	void row(Map<String, @Nullable Object> row) throws IOException {
		waiting.add(row);
		if (waiting.size() == BATCH) {
			spool();
		}
	}

	private void spool() throws IOException {
		List<Days.Span> spans = days.of(export.query(), waiting);
		for (int i = 0; i < waiting.size(); i++) {
			Map<String, @Nullable Object> row = waiting.get(i);
			for (Ends.Node node : ends.nodes(row)) {
				node(node);
			}
			if (ends.isEdge(row)) {
				edge(row, spans.get(i));
			}
		}
		waiting.clear();
	}

	private void node(Ends.Node node) throws IOException {
		if (seen.add(node.id())) {
			Xml xml = nodes.xml().start("node", "id", node.id(), "label", node.label());
			if (!node.kind().isEmpty()) {
				xml.start("attvalues").empty("attvalue", "for", "kind", "value", node.kind()).end();
			}
			xml.end();
		}
	}

	private void edge(Map<String, @Nullable Object> row, Days.Span span) throws IOException {
		List<Ends.Node> both = ends.nodes(row);
		String label = ends.label(row);
		Xml xml = edges.xml().start("edge", "id", "e" + ++edge, "source", both.get(0).id(), "target", both.get(1).id());
		if (!label.isEmpty()) {
			xml.attribute("label", label);
			// Gephi keeps edges between the same two apart if they are of different
			// kinds.
			xml.attribute(ends.isWeighed() ? "weight" : "kind", label);
		}
		if (span.start() != null) {
			xml.attribute("start", span.start());
		}
		if (span.end() != null) {
			xml.attribute("end", span.end());
		}
		xml.start("attvalues");
		for (Column column : ends.others()) {
			Object value = row.get(column.name());
			if (value != null) {
				xml.empty("attvalue", "for", column.name(), "value", Csv.text(value));
			}
		}
		xml.end().end();
	}

	@Override
	void end(Ending ending) throws IOException {
		spool();
		Xml xml = Xml.to(out).document("gexf", NAMESPACE).attribute("version", "1.3");
		meta(xml, ending);
		xml.start("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date", "timerepresentation",
				"interval");
		xml.start("attributes", "class", "node")
			.empty("attribute", "id", "kind", "title", "kind", "type", "string")
			.end();
		xml.start("attributes", "class", "edge");
		for (Column column : ends.others()) {
			xml.empty("attribute", "id", column.name(), "title", column.name(), "type", Ends.type(column));
		}
		xml.end().flush();
		for (Spool part : List.of(nodes, edges)) {
			part.xml().end();
			part.copyTo(out);
		}
		xml.end().end().flush();
	}

	private void meta(Xml xml, Ending ending) throws IOException {
		Map<String, @Nullable Object> told = export.told();
		told.put("rows", ending.rows());
		told.put("truncated", ending.truncated());
		told.put("licences", ending.licences());
		told.put("sources", ending.sources());
		xml.start("meta", "lastmodifieddate", export.made().toString().substring(0, 10))
			.text("creator", "Parley")
			.text("keywords", export.query().path().replace("/", ", "))
			.text("description", JSON.writeValueAsString(told))
			.end();
	}

	@Override
	public void close() throws IOException {
		try (nodes; edges) {
			// Also the other, if one cannot be closed.
		}
	}

}
