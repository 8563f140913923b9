package dev.parley.database;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import dev.parley.Parley;
import dev.parley.dataset.Generator;
import dev.parley.dataset.LoadOptions;
import dev.parley.dataset.Loads;
import dev.parley.dataset.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rows per second into the same graph, each in a process of its own with the flags of
 * {@code ./parley}, interleaved: Parley's load; {@code LOAD CSV} with the same mapping,
 * once so that it can be run again as Parley's can, and once so that it cannot; and the
 * offline import of what Parley made, without indexes, as the limit. It asserts that the
 * graphs are as large, and no time; run it with
 * {@code ./mvnw -q test -Dtest=LoadBench -Dsizes=10000,100000,1000000} and read
 * {@code target/bench/load.md}.
 */
@Timeout(value = 6, unit = TimeUnit.HOURS)
class LoadBench {

	private static final int ROUNDS = Integer.getInteger("rounds", 1);

	private static final LoadOptions RELEASE = new LoadOptions("bench", "2020-01-01", false, false);

	@Test
	void besideLoadCsv(@TempDir Path folder) throws Exception {
		StringBuilder table = new StringBuilder(
				"""
						| events | Parley, rows/s | LOAD CSV with MERGE | Parley to it | LOAD CSV with CREATE | Parley to it | offline import | Parley to it | Parley's heap at most, MB | LOAD CSV's |
						|---|---|---|---|---|---|---|---|---|---|
						""");
		for (String size : System.getProperty("sizes", "10000").split(",", -1)) {
			Path events = folder.resolve(size + ".csv");
			Generator.write(events, Long.parseLong(size), 1);
			table.append(line(size, folder.resolve("store"), events));
			System.out.println(table);
		}
		Files.createDirectories(Path.of("target/bench"));
		Files.writeString(Path.of("target/bench/load.md"), table);
	}

	private static String line(String size, Path store, Path events) throws Exception {
		List<Took> parley = new ArrayList<>();
		List<Took> again = new ArrayList<>();
		List<Took> once = new ArrayList<>();
		List<Took> imported = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			FileSystemUtils.deleteRecursively(store);
			parley.add(run(ByParley.class, store, events));
			imported.add(run(ByImport.class, store, events));
			again.add(afresh(ByLoadCsv.class, store, events, "ucdp-ged-again"));
			once.add(afresh(ByLoadCsv.class, store, events, "ucdp-ged-once"));
			String graph = parley.get(round).graph();
			assertThat(List.of(imported.get(round).graph(), again.get(round).graph(), once.get(round).graph()))
				.containsOnly(graph);
		}
		double rows = Double.parseDouble(size);
		double ours = rows / median(parley);
		return String.format(Locale.ROOT, "| %s | %.0f | %.0f | %.2f | %.0f | %.2f | %.0f | %.2f | %d | %d |%n", size,
				ours, rows / median(again), ours * median(again) / rows, rows / median(once),
				ours * median(once) / rows, rows / median(imported), ours * median(imported) / rows,
				parley.get(0).megabytes(), again.get(0).megabytes());
	}

	private static double median(List<Took> rounds) {
		return rounds.stream().mapToDouble(Took::seconds).sorted().toArray()[rounds.size() / 2];
	}

	private static Took afresh(Class<?> contender, Path store, Path events, String script) throws Exception {
		FileSystemUtils.deleteRecursively(store);
		return run(contender, store, events, script);
	}

	private static Took run(Class<?> contender, Path store, Path events, String... script) throws Exception {
		String[] arguments = Stream.concat(Stream.of(store.toString(), events.toString()), Stream.of(script))
			.toArray(String[]::new);
		try (var process = JavaProcess.of(List.of(), contender, arguments)) {
			String output = process.output(60);
			return output.lines()
				.filter((line) -> line.startsWith("TOOK "))
				.map(Took::parse)
				.findFirst()
				.orElseThrow(() -> new IllegalStateException(output));
		}
	}

	/**
	 * What a load took.
	 *
	 * @param seconds from the first row to the last
	 * @param megabytes the most heap that was in use
	 * @param graph how large the graph is then
	 */
	private record Took(double seconds, long megabytes, String graph) {

		static Took parse(String line) {
			String[] words = line.split(" ", 4);
			return new Took(Double.parseDouble(words[1]), Long.parseLong(words[2]), words[3]);
		}

		static void print(long start, String graph) {
			System.out.printf(Locale.ROOT, "TOOK %.3f %d %s%n", (System.nanoTime() - start) / 1e9, heap(), graph);
		}

		private static long heap() {
			return ManagementFactory.getMemoryPoolMXBeans()
				.stream()
				.filter((pool) -> pool.getType() == MemoryType.HEAP)
				.map(MemoryPoolMXBean::getPeakUsage)
				.mapToLong((usage) -> usage.getUsed() >> 20)
				.sum();
		}

	}

	/** By label and type, how many. */
	private static final String SIZE = """
			CALL () {
			  MATCH (n) WHERE NOT n:__Neo4jMigration|Load|AuditRecord UNWIND labels(n) AS kind RETURN kind, count(*) AS number
			  UNION ALL
			  MATCH (a)-[r]->() WHERE NOT a:__Neo4jMigration RETURN type(r) AS kind, count(*) AS number
			}
			WITH kind, number ORDER BY kind
			RETURN collect(kind + ' ' + number) AS graph
			""";

	/** Parley, without a web server. */
	static final class ByParley {

		public static void main(String[] arguments) {
			try (var parley = started(arguments[0])) {
				Loads loads = parley.getBean(Loads.class);
				prepare(loads);
				long start = System.nanoTime();
				loads.load("ucdp-ged", Path.of(arguments[1]), RELEASE, Progress.NONE);
				long took = System.nanoTime() - start;
				Took.print(System.nanoTime() - took, size(parley.getBean(org.neo4j.driver.Driver.class)));
			}
		}

		private static String size(org.neo4j.driver.Driver driver) {
			return driver.executableQuery(SIZE).execute().records().get(0).get("graph").asList().toString();
		}

	}

	private static org.springframework.context.ConfigurableApplicationContext started(String directory) {
		return new SpringApplicationBuilder(Parley.class).web(WebApplicationType.NONE)
			.run("--parley.database.directory=" + directory, "--parley.database.bolt-port=0",
					"--parley.load.directory=" + directory, "--parley.dossiers.bundled=false");
	}

	/** What both begin with: the schema and the states. */
	private static void prepare(Loads loads) {
		loads.load("states", Path.of("cypher/load/states/states.csv"), LoadOptions.USUAL, Progress.NONE);
	}

	private static String size(GraphDatabaseService graph) {
		return graph.executeTransactionally(SIZE, Map.of(), (rows) -> String.valueOf(rows.next().get("graph")));
	}

	/** Neo4j alone, on a store that Parley prepared. */
	static final class ByLoadCsv {

		public static void main(String[] arguments) throws IOException {
			Path directory = Path.of(arguments[0]);
			try (var parley = started(arguments[0])) {
				Loads loads = parley.getBean(Loads.class);
				prepare(loads);
				Path one = Files.createTempFile("header", ".csv");
				Generator.write(one, 0, 1);
				loads.load("ucdp-ged", one, RELEASE, Progress.NONE);
			}
			Files.createDirectories(directory.resolve("import"));
			Files.copy(Path.of(arguments[1]), directory.resolve("import/events.csv"));
			DatabaseManagementService server = ServerConfiguration.of(Databases.in(directory))
				.setConfig(GraphDatabaseSettings.allow_file_urls, true)
				.build();
			GraphDatabaseService graph = server.database("neo4j");
			Map<String, Object> parameters = Map.of("file", "file:///events.csv", "document", "ucdp-ged-release-bench",
					"knownOn", LocalDate.of(2020, 1, 1), "now", ZonedDateTime.now(ZoneOffset.UTC));
			List<String> statements = Arrays.asList(
					Files.readString(Path.of("src/test/resources/bench", arguments[2] + ".cypher")).split(";\n", -1));
			long start = System.nanoTime();
			statements.forEach((statement) -> graph.executeTransactionally(statement, parameters));
			long took = System.nanoTime() - start;
			Took.print(System.nanoTime() - took, size(graph));
			server.shutdown();
		}

	}

	/** Neo4j's import, of the graph that Parley made. */
	static final class ByImport {

		public static void main(String[] arguments) throws IOException {
			Path directory = Path.of(arguments[0]);
			DatabaseManagementService server = ServerConfiguration.of(Databases.in(directory)).build();
			List<String> command = ImportFiles.of(server.database("neo4j"), directory.resolve("csv"));
			server.shutdown();
			long start = System.nanoTime();
			int exit = AdminTool.execute(new ExecutionContext(directory.resolve("imported"), directory),
					command.toArray(String[]::new));
			long took = System.nanoTime() - start;
			Took.print(System.nanoTime() - took, exit == 0 ? size(directory.resolve("imported/data")) : "failed");
		}

		private static String size(Path imported) {
			DatabaseManagementService server = ServerConfiguration.of(Databases.in(imported)).build();
			try {
				return LoadBench.size(server.database("neo4j"));
			}
			finally {
				server.shutdown();
			}
		}

	}

}
