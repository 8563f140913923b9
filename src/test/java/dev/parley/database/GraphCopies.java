package dev.parley.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.spatial.Point;
import org.neo4j.values.storable.CoordinateReferenceSystem;
import org.neo4j.values.storable.Values;

import org.springframework.util.FileSystemUtils;

/**
 * A graph many times over, in one store: the graph itself, and copies of it under other
 * ids and names, that happened some weeks earlier and some degrees further east each, and
 * know nothing of each other. So what Parley made of dossiers and datasets becomes as
 * large as one likes, and keeps its shape. Days that are kept as text stay as they are.
 */
public final class GraphCopies {

	private static final int DAYS_BETWEEN = 37;

	private static final double DEGREES_BETWEEN = 13.7;

	private static final int MOST_DAYS = 9000;

	/** Of each copy as much is known by a day as of the others. */
	private static final Set<String> SAID = Set.of("knownOn", "publishedOn", "retractedAt");

	/** Ids, wherever they stand. */
	private final Set<Object> ids = new HashSet<>();

	private GraphCopies() {
	}

	/**
	 * Imports the copies.
	 * @param source the directory of a database that does not run
	 * @param target where the store is made, in {@code data}
	 * @param relationships how many there are to be, or a little more
	 * @return how much there is
	 */
	public static String imported(Path source, Path target, long relationships) throws IOException {
		DatabaseManagementService server = ServerConfiguration.of(Databases.in(source)).build();
		String size;
		String[] command;
		try {
			GraphDatabaseService graph = server.database("neo4j");
			var copies = new GraphCopies();
			long nodes = count(graph, "MATCH (n) WHERE NOT n:__Neo4jMigration|AccessKey|AuditRecord RETURN count(*)");
			long edges = count(graph, "MATCH (n)-[r]->() WHERE NOT n:__Neo4jMigration RETURN count(*)");
			int number = (int) ((relationships + edges - 1) / edges);
			copies.readIds(graph);
			command = ImportFiles.of(graph, target.resolve("csv"), number, GraphCopies::belongs, copies::rewritten)
				.toArray(String[]::new);
			size = "%d relationships, %d nodes, %d times the case".formatted(edges * number, nodes * number, number);
		}
		finally {
			server.shutdown();
		}
		if (AdminTool.execute(new ExecutionContext(target, source), command) != 0) {
			throw new IOException("The import failed; see " + target.resolve("csv"));
		}
		FileSystemUtils.deleteRecursively(target.resolve("csv"));
		return size;
	}

	private void readIds(GraphDatabaseService graph) {
		graph.executeTransactionally("MATCH (n) WHERE n.id IS NOT NULL RETURN n.id AS id", Map.of(), (rows) -> {
			rows.forEachRemaining((row) -> ids.add(row.get("id")));
			return ids;
		});
	}

	private static long count(GraphDatabaseService graph, String query) {
		return graph.executeTransactionally(query, Map.of(), (rows) -> (Long) rows.next().values().iterator().next());
	}

	/** What a database remembers of itself is not copied. */
	private static boolean belongs(Entity entity) {
		Node node = entity instanceof Relationship edge ? edge.getStartNode() : (Node) entity;
		return Stream.of("__Neo4jMigration", "AccessKey", "AuditRecord")
			.noneMatch((label) -> node.hasLabel(Label.label(label)));
	}

	private Object rewritten(int copy, String property, Object value) {
		if (SAID.contains(property)) {
			return value;
		}
		if (value instanceof LocalDate day) {
			return day.minusDays((long) copy * DAYS_BETWEEN % MOST_DAYS);
		}
		if (value instanceof String[] items) {
			return Stream.of(items).map((item) -> text(copy, property, item)).toArray(String[]::new);
		}
		if (value instanceof Double degrees && property.equals("longitude")) {
			return east(copy, degrees);
		}
		if (value instanceof Point point) {
			double[] degrees = point.getCoordinate().getCoordinate();
			return Values.pointValue(CoordinateReferenceSystem.WGS_84, east(copy, degrees[0]), degrees[1]);
		}
		return value instanceof String text ? text(copy, property, text) : value;
	}

	private static double east(int copy, double degrees) {
		return (degrees + 180 + copy * DEGREES_BETWEEN) % 360 - 180;
	}

	private String text(int copy, String property, String text) {
		return switch (property) {
			case "name", "title", "aliases" -> text + " " + Integer.toString(copy, Character.MAX_RADIX);
			case "topic", "wikidata", "iso3" -> "w" + copy + "-" + text;
			default -> ids.contains(text) ? "w" + copy + "-" + text : text;
		};
	}

}
