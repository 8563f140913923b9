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
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;

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
		Files.createDirectories(folder);
		var files = new ImportFiles(folder);
		try (var transaction = graph.beginTx();
				var nodes = transaction.getAllNodes().stream();
				var relationships = transaction.getAllRelationships().stream()) {
			nodes.forEach((node) -> files.add("nodes",
					StreamSupport.stream(node.getLabels().spliterator(), false)
						.map(Label::name)
						.collect(Collectors.joining(":")),
					List.of(":ID"), List.of(node.getElementId()), node));
			relationships
				.forEach((edge) -> files.add("relationships", edge.getType().name(), List.of(":START_ID", ":END_ID"),
						List.of(edge.getStartNode().getElementId(), edge.getEndNode().getElementId()), edge));
		}
		for (CsvWriter file : files.files.values()) {
			file.close();
		}
		return files.arguments;
	}

	private void add(String option, String kind, List<String> ids, List<String> cells, Entity entity) {
		Map<String, Object> properties = new TreeMap<>(entity.getAllProperties());
		List<String> header = new ArrayList<>(ids);
		List<String> row = new ArrayList<>(cells);
		properties.forEach((key, value) -> {
			header.add(key + ":" + type(value));
			row.add(value instanceof Object[] items ? String.join(";", (String[]) items) : value.toString());
		});
		files.computeIfAbsent(option + kind + header, (none) -> file(option, kind, header)).writeRecord(row);
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
		return value instanceof String[] ? "string[]"
				: value.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
	}

}
