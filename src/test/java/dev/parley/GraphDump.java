package dev.parley;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import dev.parley.database.TestDatabase;
import org.neo4j.driver.Driver;
import org.neo4j.driver.types.Entity;

/**
 * A graph as sorted lines, one for each node and each relationship, so that two graphs
 * can be compared. What differs from run to run is left out: the database's own ids, when
 * a claim was recorded, and which schema files were applied; and so is who may do what,
 * and who did.
 */
public final class GraphDump {

	private static final String NODES = "MATCH (n) WHERE NOT n:__Neo4jMigration|AccessKey|AuditRecord RETURN n";

	private static final String RELATIONSHIPS = "MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration RETURN a.id AS a, r, b.id AS b";

	private GraphDump() {
	}

	/** What the shared test database holds now. */
	public static List<String> now() {
		return of(TestDatabase.driver());
	}

	public static List<String> of(Driver driver) {
		return Stream.concat(nodes(driver), relationships(driver)).sorted().toList();
	}

	private static Stream<String> nodes(Driver driver) {
		return driver.executableQuery(NODES).execute().records().stream().map((row) -> {
			var node = row.get("n").asNode();
			var labels = StreamSupport.stream(node.labels().spliterator(), false).sorted().toList();
			return "(" + String.join(":", labels) + " " + properties(node) + ")";
		});
	}

	private static Stream<String> relationships(Driver driver) {
		return driver.executableQuery(RELATIONSHIPS).execute().records().stream().map((row) -> {
			var relationship = row.get("r").asRelationship();
			return "(" + row.get("a").asString() + ")-[" + relationship.type() + " " + properties(relationship) + "]->("
					+ row.get("b").asString() + ")";
		});
	}

	private static String properties(Entity entity) {
		var properties = new TreeMap<String, Object>(entity.asMap((value) -> value));
		properties.remove("recordedAt");
		return properties.toString();
	}

}
