package dev.parley.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dev.parley.catalogue.Column;
import dev.parley.catalogue.Query;
import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * The documents behind the rows of an answer. A claim's id begins with its document's, so
 * only these are kept, however many rows there are.
 */
final class Sources {

	/** The columns that hold claims, by the habit of all questions. */
	static final Set<String> CLAIMS = Set.of("claim", "claims");

	private static final CypherFile DOCUMENTS = CypherFile.of("export/documents.cypher");

	private static final int BATCH = 1000;

	private final List<String> columns;

	private final Set<String> documents = new TreeSet<>();

	Sources(Query query) {
		this.columns = query.columns()
			.stream()
			.map(Column::name)
			.filter((name) -> CLAIMS.contains(name) || name.equals("document"))
			.toList();
	}

	void see(Map<String, @Nullable Object> row) {
		columns.forEach((column) -> see(row.get(column)));
	}

	private void see(@Nullable Object value) {
		if (value instanceof Collection<?> items) {
			items.forEach(this::see);
		}
		else if (value instanceof String id) {
			documents.add(id.replaceFirst(":.*$", ""));
		}
	}

	List<Map<String, @Nullable Object>> found(Graph graph) {
		return found(graph, documents);
	}

	static List<Map<String, @Nullable Object>> found(Graph graph, Collection<String> documents) {
		return inBatches(graph, DOCUMENTS, "documents", documents);
	}

	/** What a file says of ids, asked about in batches. */
	static List<Map<String, @Nullable Object>> inBatches(Graph graph, CypherFile file, String parameter,
			Collection<String> ids) {
		List<String> all = List.copyOf(ids);
		List<Map<String, @Nullable Object>> found = new ArrayList<>();
		for (int from = 0; from < all.size(); from += BATCH) {
			List<String> batch = all.subList(from, Math.min(all.size(), from + BATCH));
			found.addAll(graph.read(file.text(), Map.of(parameter, batch), BATCH).rows());
		}
		return found;
	}

}
