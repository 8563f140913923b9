package dev.parley.catalogue;

import java.util.List;

/**
 * What a question goes through from end to end, however large the graph is.
 *
 * @param labels all nodes of these; {@code everything} stands for the graph
 * @param why why it does not begin with less
 */
public record Scan(List<String> labels, String why) {

	static final String EVERYTHING = "everything";

	String sentence() {
		return labels.contains(EVERYTHING) ? "Its time grows with the graph, since it looks at everything: " + why + "."
				: "Its time grows with the graph, since it looks at every " + String.join(" and every ", labels) + ": "
						+ why + ".";
	}

}
