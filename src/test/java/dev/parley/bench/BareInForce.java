package dev.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import dev.parley.database.BareNeo4j;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Query;

/**
 * The bare Neo4j on a directory, asked what {@link StartBench} asks of Parley, which asks
 * for one row more than its limit of 100.
 */
final class BareInForce {

	private static final Path QUESTION = Path.of("cypher/queries/agreements/in-force.cypher");

	private BareInForce() {
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("on", LocalDate.of(2025, 3, 20), "limit", 101));
		parameters.put("accordingTo", null);
		parameters.put("knownBy", null);
		parameters.put("agreement", null);
		BareNeo4j.run(Path.of(arguments[0]), 0, new Query(Files.readString(QUESTION), parameters));
	}

}
