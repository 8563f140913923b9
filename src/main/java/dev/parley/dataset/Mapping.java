package dev.parley.dataset;

import java.io.UncheckedIOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.parley.graph.CypherFile;
import dev.parley.graph.Explanation;
import dev.parley.graph.Graph;
import dev.parley.graph.GraphException;

/**
 * The Cypher files that say what rows mean: for each row they return things and claims.
 * They only read.
 */
final class Mapping {

	private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");

	private static final Pattern ROW = Pattern.compile("(?i)UNWIND\\s+\\$rows\\s+AS\\s+(\\w+)");

	private static final Set<String> COLUMNS = Set.of("record", "things", "claims");

	private Mapping() {
	}

	/**
	 * Holds a file against what the database says of it.
	 * @throws BrokenSource if it writes, reads files, or returns something else
	 */
	static CypherFile verified(String name, Source source, Graph graph) {
		CypherFile file = read(source.path() + name + ".cypher");
		verify(file, source, graph);
		return file;
	}

	static void verify(CypherFile file, Source source, Graph graph) {
		Explanation plan = explained(file, graph);
		if (!plan.readsOnly() || plan.operators().stream().anyMatch((step) -> forbidden(step.type()))) {
			throw broken(file, "it writes, reads files or calls procedures; it may only return what the rows say");
		}
		if (!Set.copyOf(plan.columns()).equals(COLUMNS)) {
			throw broken(file, "it returns " + plan.columns() + "; it must return record, things and claims");
		}
		if (!plan.parameters().equals(Set.of("rows"))) {
			throw broken(file, "it uses the parameters " + plan.parameters() + "; it must use $rows and no other");
		}
		columns(file, source);
	}

	/**
	 * Reads a file of a source's folder.
	 * @throws BrokenSource if it is not there
	 */
	static CypherFile read(String path) {
		try {
			return CypherFile.of(path);
		}
		catch (UncheckedIOException ex) {
			throw new BrokenSource("cypher/" + path, 1, "there is no such file, and the source needs it");
		}
	}

	private static Explanation explained(CypherFile file, Graph graph) {
		try {
			return graph.explain(file.text());
		}
		catch (GraphException.Refused ex) {
			throw new BrokenSource("cypher/" + file.path(), Math.max(1, ex.line()), String.valueOf(ex.getMessage()));
		}
	}

	/**
	 * What a row does not have is null to the database, and would be missed by nobody.
	 */
	private static void columns(CypherFile file, Source source) {
		String code = COMMENT.matcher(file.text()).replaceAll("");
		Matcher rows = ROW.matcher(code);
		if (!rows.find()) {
			return;
		}
		Set<String> known = source.given();
		Pattern.compile("(?<![\\w.])" + rows.group(1) + "\\.(\\w+)")
			.matcher(code)
			.results()
			.filter((column) -> !known.contains(column.group(1)))
			.findFirst()
			.ifPresent((column) -> {
				throw BrokenSource.at(file, column.group(),
						"'" + column.group() + "' is no column of source.yaml; there are " + known);
			});
	}

	private static boolean forbidden(String operator) {
		return operator.equals("LoadCSV") || operator.contains("ProcedureCall");
	}

	private static BrokenSource broken(CypherFile file, String message) {
		return new BrokenSource("cypher/" + file.path(), 1, message);
	}

}
