package dev.parley.dataset;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.parley.graph.CypherFile;
import dev.parley.graph.Explanation;
import dev.parley.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * A Cypher file that says what rows mean: for each it returns things and claims. It only
 * reads.
 */
final class Mapping {

	private static final Set<String> COLUMNS = Set.of("record", "things", "claims");

	private final CypherFile file;

	private final Graph graph;

	private Mapping(CypherFile file, Graph graph) {
		this.file = file;
		this.graph = graph;
	}

	/**
	 * Holds the file against what the database says of it.
	 * @throws BrokenSource if it writes, reads files, or returns something else
	 */
	static Mapping verified(String path, Graph graph) {
		var mapping = new Mapping(CypherFile.of(path), graph);
		mapping.verify();
		return mapping;
	}

	private void verify() {
		Explanation plan = graph.explain(file.text());
		if (!plan.readsOnly() || plan.operators().stream().anyMatch((step) -> forbidden(step.type()))) {
			throw broken("it writes, reads files or calls procedures; it may only return what the rows say");
		}
		if (!Set.copyOf(plan.columns()).equals(COLUMNS)) {
			throw broken("it returns " + plan.columns() + "; it must return record, things and claims");
		}
		if (!plan.parameters().equals(Set.of("rows"))) {
			throw broken("it uses the parameters " + plan.parameters() + "; it must use $rows and no other");
		}
	}

	private static boolean forbidden(String operator) {
		return operator.equals("LoadCSV") || operator.contains("ProcedureCall");
	}

	private BrokenSource broken(String message) {
		return new BrokenSource("cypher/" + file.path(), 1, message);
	}

	/** What the rows say, one answer for each, in any order. */
	List<Map<String, @Nullable Object>> of(List<Map<String, @Nullable Object>> rows) {
		return graph.read(file.text(), Map.of("rows", rows), rows.size() + 1).rows();
	}

}
