package dev.parley.dataset;

import java.util.Set;

import dev.parley.graph.CypherFile;
import dev.parley.graph.Explanation;
import dev.parley.graph.Graph;

/**
 * The Cypher files that say what rows mean: for each row they return things and claims.
 * They only read.
 */
final class Mapping {

	private static final Set<String> COLUMNS = Set.of("record", "things", "claims");

	private Mapping() {
	}

	/**
	 * Holds a file against what the database says of it.
	 * @throws BrokenSource if it writes, reads files, or returns something else
	 */
	static CypherFile verified(String path, Graph graph) {
		CypherFile file = CypherFile.of(path);
		Explanation plan = graph.explain(file.text());
		if (!plan.readsOnly() || plan.operators().stream().anyMatch((step) -> forbidden(step.type()))) {
			throw broken(file, "it writes, reads files or calls procedures; it may only return what the rows say");
		}
		if (!Set.copyOf(plan.columns()).equals(COLUMNS)) {
			throw broken(file, "it returns " + plan.columns() + "; it must return record, things and claims");
		}
		if (!plan.parameters().equals(Set.of("rows"))) {
			throw broken(file, "it uses the parameters " + plan.parameters() + "; it must use $rows and no other");
		}
		return file;
	}

	private static boolean forbidden(String operator) {
		return operator.equals("LoadCSV") || operator.contains("ProcedureCall");
	}

	private static BrokenSource broken(CypherFile file, String message) {
		return new BrokenSource("cypher/" + file.path(), 1, message);
	}

}
