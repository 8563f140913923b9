package dev.parley.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.spatial.Point;

/**
 * A graph as the files that {@code neo4j-admin database import} reads: one for each
 * combination of labels, or type, and typed properties.
 */
final class ImportFiles {

	private final Path folder;

	private final Map<String, CsvWriter> files = new HashMap<>();

	private final List<String> arguments = new ArrayList<>(List.of("database", "import", "full", "neo4j",
			"--overwrite-destination", "--multiline-fields=true", "--multiline-fields-format=v1"));

	private ImportFiles(Path folder) {
		this.folder = folder;
		arguments.add("--report-file=" + folder.resolve("import.report"));
	}

	/** Writes the files; what is returned are the arguments of the import. */
	static List<String> of(GraphDatabaseService graph, Path folder) throws IOException {
		return of(graph, folder, 1, (entity) -> true, (copy, property, value) -> value);
	}

	/** The same for copies, of which the first is the graph itself. */
	static List<String> of(GraphDatabaseService graph, Path folder, int copies, Predicate<Entity> which,
			Rewriting rewriting) throws IOException {
		Files.createDirectories(folder);
		var files = new ImportFiles(folder);
		try (var transaction = graph.beginTx();
				var nodes = transaction.getAllNodes().stream();
				var relationships = transaction.getAllRelationships().stream()) {
			nodes.filter(which)
				.forEach((node) -> files.add("nodes",
						StreamSupport.stream(node.getLabels().spliterator(), false)
							.map(Label::name)
							.collect(Collectors.joining(":")),
						List.of(":ID"), List.of(node.getElementId()), node, copies, rewriting));
			relationships.filter(which)
				.forEach((edge) -> files.add("relationships", edge.getType().name(), List.of(":START_ID", ":END_ID"),
						List.of(edge.getStartNode().getElementId(), edge.getEndNode().getElementId()), edge, copies,
						rewriting));
		}
		for (CsvWriter file : files.files.values()) {
			file.close();
		}
		return files.arguments;
	}

	private void add(String option, String kind, List<String> ids, List<String> ends, Entity entity, int copies,
			Rewriting rewriting) {
		Map<String, Object> properties = new TreeMap<>(entity.getAllProperties());
		List<String> header = new ArrayList<>(ids);
		properties.forEach((key, value) -> header.add(key + ":" + type(value)));
		CsvWriter file = files.computeIfAbsent(option + kind + header, (none) -> file(option, kind, header));
		for (int copy = 0; copy < copies; copy++) {
			List<String> row = new ArrayList<>();
			for (String end : ends) {
				row.add(end + "/" + copy);
			}
			for (var property : properties.entrySet()) {
				row.add(cell(copy == 0 ? property.getValue()
						: rewriting.value(copy, property.getKey(), property.getValue())));
			}
			file.writeRecord(row);
		}
	}

	private static String cell(Object value) {
		if (value instanceof Point point) {
			double[] degrees = point.getCoordinate().getCoordinate();
			return "{longitude:%s,latitude:%s}".formatted(degrees[0], degrees[1]);
		}
		return value instanceof String[] items ? String.join(";", items) : value.toString();
	}

	private CsvWriter file(String option, String kind, List<String> header) {
		Path path = folder.resolve(files.size() + ".csv");
		arguments.add("--" + option + "=" + kind + "=" + path);
		try {
			CsvWriter file = CsvWriter.builder().build(path);
			file.writeRecord(header);
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String type(Object value) {
		if (value instanceof LocalDate) {
			return "date";
		}
		if (value instanceof TemporalAmount) {
			return "duration";
		}
		if (value instanceof ZonedDateTime) {
			return "datetime";
		}
		if (value instanceof Point) {
			return "point{crs:WGS-84}";
		}
		return value instanceof String[] ? "string[]"
				: value.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
	}

	/** What a property is in a copy. */
	@FunctionalInterface
	interface Rewriting {

		Object value(int copy, String property, Object value);

	}

}
