package dev.parley.dataset;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a row says, or what is said once for several rows.
 *
 * @param record what tells it from all else that the release says
 * @param line the line of the row
 * @param row whether it is what the row itself says
 * @param things how it describes things, by their ids
 * @param statements the claims it makes
 */
record Said(String record, long line, boolean row, Map<String, Description> things, List<Statement> statements) {

	/** The ids that must be in the graph or be declared. */
	Stream<String> spokenOf() {
		return statements.stream()
			.flatMap((said) -> said.object() == null ? Stream.of(said.by(), said.subject())
					: Stream.of(said.by(), said.subject(), said.object()));
	}

	List<String> repeated() {
		return statements.stream()
			.collect(Collectors.groupingBy(Statement::key, Collectors.counting()))
			.entrySet()
			.stream()
			.filter((key) -> key.getValue() > 1)
			.map(Map.Entry::getKey)
			.toList();
	}

}
