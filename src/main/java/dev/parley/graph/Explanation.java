package dev.parley.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.InputPosition;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/**
 * What {@code EXPLAIN} says of a statement without running it.
 *
 * @param columns the names of what it returns, in order
 * @param readsOnly whether it neither writes nor administers
 * @param parameters the names of the parameters it uses
 * @param unknown what it names that the graph does not know: labels, relationship types,
 * properties
 * @param operators the plan's operators and what each does, as in
 * {@code ProcedureCall -> db.labels() :: …}
 */
public record Explanation(List<String> columns, boolean readsOnly, Set<String> parameters, List<Unknown> unknown,
		List<Operator> operators) {

	private static final Set<String> UNKNOWN_NAME = Set.of("01N50", "01N51", "01N52");

	private static final String MISSING_PARAMETER = "01N60";

	private static final Pattern NAME = Pattern.compile("`((?:[^`]|``)+)`");

	/**
	 * A name that the graph does not know.
	 *
	 * @param line where it stands in the statement, counted from 1
	 * @param message the sentence about it
	 */
	public record Unknown(int line, String message) {
	}

	/**
	 * One step of the plan.
	 *
	 * @param type the operator, such as {@code LoadCSV}
	 * @param details what it does
	 */
	public record Operator(String type, String details) {
	}

	static Explanation of(List<String> columns, ResultSummary summary) {
		Set<String> parameters = new TreeSet<>();
		List<Unknown> unknown = new ArrayList<>();
		for (var status : summary.gqlStatusObjects()) {
			if (status.gqlStatus().equals(MISSING_PARAMETER)) {
				NAME.matcher(status.statusDescription()).results().forEach((name) -> parameters.add(name.group(1)));
			}
			else if (UNKNOWN_NAME.contains(status.gqlStatus()) && status instanceof GqlNotification notification) {
				unknown.add(new Unknown(notification.position().map(InputPosition::line).orElse(0),
						status.statusDescription().replaceFirst("^warn: [^.]*\\. ", "")));
			}
		}
		List<Operator> operators = new ArrayList<>();
		collect(summary.plan(), operators);
		return new Explanation(columns, summary.queryType() == QueryType.READ_ONLY, parameters, unknown, operators);
	}

	private static void collect(Plan plan, List<Operator> operators) {
		Map<String, org.neo4j.driver.Value> arguments = plan.arguments();
		String details = arguments.containsKey("Details") ? arguments.get("Details").asString("") : "";
		operators.add(new Operator(plan.operatorType().replaceFirst("@.*$", ""), details));
		plan.children().forEach((child) -> collect(child, operators));
	}

}
