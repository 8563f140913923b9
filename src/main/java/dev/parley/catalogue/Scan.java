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
		return labels.contains(EVERYTHING) ? "Looks at everything: " + why + "."
				: "Looks at every " + String.join(" and every ", labels) + ": " + why + ".";
	}

}
