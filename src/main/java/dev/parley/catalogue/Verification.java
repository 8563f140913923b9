package dev.parley.catalogue;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.parley.graph.CypherFile;
import dev.parley.graph.Explanation;
import dev.parley.graph.Graph;
import dev.parley.graph.GraphException;

/** Holds a query file's header against what the database says of its Cypher. */
final class Verification {

	/** Procedures that only look into this database's own indexes. */
	private static final Set<String> PROCEDURES = Set.of("db.index.fulltext.queryNodes",
			"db.index.fulltext.queryRelationships", "db.labels", "db.relationshipTypes", "db.propertyKeys");

	private static final Pattern WRITING = Pattern.compile(
			"\\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH|INSERT|GRANT|ALTER|SHOW|CALL)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern LOAD = Pattern.compile("\\bLOAD\\s+CSV\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern SERVER = Pattern.compile("\\b(SHOW|TERMINATE)\\b", Pattern.CASE_INSENSITIVE);

	/** Who may do what, and who did: no question's business. */
	private static final Pattern ACCESS = Pattern.compile("\\b(AccessKey|AuditRecord)\\b");

	private static final Pattern NAME = Pattern.compile("`([^`]+)`");

	private final CypherFile file;

	private final Query query;

	private final Explanation plan;

	private Verification(CypherFile file, Query query, Explanation plan) {
		this.file = file;
		this.query = query;
		this.plan = plan;
	}

	/** Throws if the query is broken. */
	static void verify(Query query, Graph graph) {
		CypherFile file = query.file();
		new Verification(file, query, explain(file, graph)).run();
	}

	private static Explanation explain(CypherFile file, Graph graph) {
		try {
			return graph.explain(file.text());
		}
		catch (GraphException.Refused ex) {
			String message = String.valueOf(ex.getMessage());
			throw new BrokenQuery(file.path(), ex.line() > 0 ? ex.line() : lineOfName(file, message), message);
		}
	}

	private void run() {
		nothingOfAccess();
		plan.operators().forEach(this::allowed);
		if (!plan.readsOnly()) {
			throw broken(lineOf(WRITING), "it writes; a query only reads");
		}
		plan.unknown().forEach((unknown) -> {
			throw broken(unknown.line(), unknown.message() + " New names are made known in cypher/schema.");
		});
		parameters();
		columns();
	}

	/** The text is looked at for the line, and the plan for what the text disguises. */
	private void nothingOfAccess() {
		int line = find(file, ACCESS, false);
		if (line > 0 || plan.operators().stream().anyMatch((step) -> ACCESS.matcher(step.details()).find())) {
			throw broken(Math.max(1, line), "it names AccessKey or AuditRecord; no query reads keys, or who did what");
		}
	}

	private void allowed(Explanation.Operator operator) {
		if (operator.type().equals("LoadCSV")) {
			throw broken(lineOf(LOAD), "it uses LOAD CSV; a query reads the graph and nothing else");
		}
		if (operator.type().matches("(Show|Terminate).*")) {
			throw broken(lineOf(SERVER), "it asks the server about itself; a query reads the graph and nothing else");
		}
		if (operator.type().contains("ProcedureCall")) {
			String name = operator.details().replaceFirst("\\(.*$", "").strip();
			if (!PROCEDURES.contains(name)) {
				throw broken(lineOf(Pattern.compile(Pattern.quote(name))),
						"it calls " + name + "; a query may call " + PROCEDURES.stream().sorted().toList());
			}
		}
	}

	private void parameters() {
		List<String> described = query.parameters().stream().map(Parameter::name).toList();
		for (String name : plan.parameters()) {
			if (!described.contains(name)) {
				throw broken(lineOf(Pattern.compile("\\$`?" + Pattern.quote(name) + "\\b")), "it uses $" + name
						+ ", and the header does not describe it: add a line '// @param " + name + " …'");
			}
		}
		for (String name : described) {
			if (!plan.parameters().contains(name)) {
				throw broken(lineOf(Pattern.compile("@param\\s+" + Pattern.quote(name) + "\\b"), true),
						"the header describes the parameter " + name + ", and the Cypher does not use it");
			}
		}
	}

	private void columns() {
		List<String> described = query.columns().stream().map(Column::name).toList();
		if (!described.equals(plan.columns())) {
			throw broken(lineOf(Pattern.compile("@column"), true),
					"the header describes the columns " + described + ", and the Cypher returns " + plan.columns());
		}
	}

	/** Where the first name that the database quotes stands; it does not always say. */
	private static int lineOfName(CypherFile file, String message) {
		Matcher name = NAME.matcher(message);
		return name.find() ? lineOf(file, Pattern.compile(Pattern.quote(name.group(1))), false) : 1;
	}

	private int lineOf(Pattern pattern) {
		return lineOf(pattern, false);
	}

	private int lineOf(Pattern pattern, boolean inHeader) {
		return lineOf(file, pattern, inHeader);
	}

	/** The same, or the first line if it is found in none. */
	private static int lineOf(CypherFile file, Pattern pattern, boolean inHeader) {
		return Math.max(1, find(file, pattern, inHeader));
	}

	/**
	 * The first line that the pattern is found in: in the header, or else outside
	 * comments. 0 if it is in none.
	 */
	private static int find(CypherFile file, Pattern pattern, boolean inHeader) {
		List<String> lines = file.text().lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			String line = inHeader ? lines.get(i) : lines.get(i).replaceFirst("//.*$", "");
			if (pattern.matcher(line).find()) {
				return i + 1;
			}
		}
		return 0;
	}

	private BrokenQuery broken(int line, String message) {
		return new BrokenQuery(file.path(), line, message);
	}

}
