package dev.parley.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

/**
 * A whole graph, but for the schema's record and keys, to be put into an empty one again:
 * much quicker than to have Parley add the same dossiers anew.
 */
final class Snapshot {

	private final Map<String, List<Value>> nodes = new LinkedHashMap<>();

	private final Map<String, List<Value>> relationships = new LinkedHashMap<>();

	private Snapshot() {
	}

	static Snapshot of(Driver driver) {
		var snapshot = new Snapshot();
		driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration|AccessKey RETURN n")
			.execute()
			.records()
			.forEach((row) -> snapshot.add(row.get("n").asNode()));
		driver.executableQuery("MATCH (a)-[r]->() WHERE NOT a:__Neo4jMigration RETURN r")
			.execute()
			.records()
			.forEach((row) -> snapshot.add(row.get("r").asRelationship()));
		return snapshot;
	}

	private void add(Node node) {
		String labels = StreamSupport.stream(node.labels().spliterator(), false)
			.sorted()
			.map((label) -> ":`" + label + "`")
			.collect(Collectors.joining());
		nodes.computeIfAbsent(labels, (key) -> new ArrayList<>())
			.add(Values.parameters("was", node.elementId(), "properties", node.asMap((value) -> value)));
	}

	private void add(Relationship relationship) {
		relationships.computeIfAbsent(relationship.type(), (key) -> new ArrayList<>())
			.add(Values.parameters("from", relationship.startNodeElementId(), "to", relationship.endNodeElementId(),
					"properties", relationship.asMap((value) -> value)));
	}

	void restore(Driver driver) {
		try (Session session = driver.session()) {
			session.executeWriteWithoutResult((transaction) -> {
				Map<String, String> ids = new HashMap<>();
				nodes.forEach((labels, rows) -> transaction.run(
						"UNWIND $rows AS row CREATE (n%s) SET n = row.properties RETURN row.was AS was, elementId(n) AS id"
							.formatted(labels),
						Values.parameters("rows", rows))
					.forEachRemaining((row) -> ids.put(row.get("was").asString(), row.get("id").asString())));
				relationships.forEach((type, rows) -> transaction.run("""
						UNWIND $rows AS row
						MATCH (a) WHERE elementId(a) = $ids[row.from]
						MATCH (b) WHERE elementId(b) = $ids[row.to]
						CREATE (a)-[r:`%s`]->(b)
						SET r = row.properties""".formatted(type), Values.parameters("rows", rows, "ids", ids))
					.consume());
			});
		}
	}

}
