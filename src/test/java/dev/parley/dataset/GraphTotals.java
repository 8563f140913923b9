package dev.parley.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import dev.parley.database.TestDatabase;

/** The totals of {@link Recount}, from the graph. */
final class GraphTotals {

	private static final Path FOLDER = Path.of("src/test/resources/totals");

	private GraphTotals() {
	}

	static Map<String, Long> of(String source, LoadReport report) throws IOException {
		Map<String, Long> totals = new TreeMap<>();
		totals.put("rows", report.written() + report.unchanged());
		for (String question : Files.readString(FOLDER.resolve(source + ".cypher")).split(";", -1)) {
			TestDatabase.driver()
				.executableQuery(question)
				.withParameters(Map.of("source", source))
				.execute()
				.records()
				.forEach((row) -> totals.put(row.get("total").asString(), row.get("number").asLong()));
		}
		return totals;
	}

}
