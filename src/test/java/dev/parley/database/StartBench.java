package dev.parley.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

import dev.parley.Parley;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long from the start to the first answer, beside a bare embedded Neo4j, interleaved
 * in one run; in seconds, and in seconds of processor, which hardly depend on what else
 * the machine does. It asserts no time; run it with
 * {@code ./mvnw -q test -Dtest=StartBench} and read {@code target/bench/start.md}. Both
 * start first on nothing and then on the store they made, and each is stopped in good
 * order. Parley is asked over HTTP, Neo4j over Bolt.
 */
@Timeout(value = 2, unit = TimeUnit.HOURS)
class StartBench {

	private static final int ROUNDS = Integer.getInteger("rounds", 5);

	/** What {@code java -jar} starts Parley with, and {@code spring-boot:run}. */
	private static final Map<String, List<String>> FLAGS = Map.of("java", List.of(), "spring-boot:run",
			List.of("-XX:TieredStopAtLevel=1"));

	@Test
	void besideABareNeo4j(@TempDir Path folder) throws Exception {
		StringBuilder table = new StringBuilder("""
				| started with | store | bare Neo4j, s | Parley, s | ratio | bare, CPU s | Parley, CPU s | ratio |
				|---|---|---|---|---|---|---|---|
				""");
		for (String name : FLAGS.keySet().stream().sorted().toList()) {
			List<String> flags = FLAGS.getOrDefault(name, List.of());
			List<Took> bare = new ArrayList<>();
			List<Took> parley = new ArrayList<>();
			for (int round = 0; round <= ROUNDS; round++) {
				bare.add(bare(flags, folder.resolve(name.replace(':', '-') + "-bare")));
				parley.add(parley(flags, folder.resolve(name.replace(':', '-'))));
			}
			table.append(row(name, "none", bare.subList(0, 1), parley.subList(0, 1)));
			table.append(row(name, "there", bare.subList(1, ROUNDS + 1), parley.subList(1, ROUNDS + 1)));
		}
		Files.createDirectories(Path.of("target/bench"));
		Files.writeString(Path.of("target/bench/start.md"), table);
		System.out.println(table);
	}

	private static String row(String name, String store, List<Took> bare, List<Took> parley) {
		double time = median(bare, Took::time);
		double processor = median(bare, Took::processor);
		return String.format(Locale.ROOT, "| %s | %s | %.1f | %.1f | %.2f | %.1f | %.1f | %.2f |%n", name, store, time,
				median(parley, Took::time), median(parley, Took::time) / time, processor,
				median(parley, Took::processor), median(parley, Took::processor) / processor);
	}

	private static double median(List<Took> rounds, ToDoubleFunction<Took> seconds) {
		return rounds.stream().mapToDouble(seconds).sorted().toArray()[rounds.size() / 2];
	}

	private static Took bare(List<String> flags, Path directory) throws IOException, InterruptedException {
		long start = System.nanoTime();
		try (var process = JavaProcess.of(flags, BareNeo4j.class, directory.toString())) {
			assertThat(process.process().inputReader().lines().anyMatch("answered"::equals)).isTrue();
			return Took.since(start, process.process());
		}
	}

	private static Took parley(List<String> flags, Path directory) throws IOException, InterruptedException {
		int port = freePort();
		long start = System.nanoTime();
		try (var process = JavaProcess.of(flags, Parley.class, "--server.port=" + port,
				"--parley.database.bolt-port=" + freePort(), "--parley.database.directory=" + directory)) {
			var question = HttpRequest
				.newBuilder(URI.create("http://localhost:" + port + "/api/queries/agreements/in-force?on=2025-03-20"))
				.timeout(Duration.ofSeconds(30))
				.build();
			while (!answered(question)) {
				assertThat(process.process().isAlive()).isTrue();
				Thread.sleep(20);
			}
			return Took.since(start, process.process());
		}
	}

	/** The default has a port that is known beforehand. */
	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private static boolean answered(HttpRequest question) throws InterruptedException {
		try {
			return HttpClient.newHttpClient().send(question, BodyHandlers.ofString()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false; // it is not listening yet
		}
	}

	/**
	 * What one start took until the first answer, in seconds.
	 *
	 * @param time on the wall
	 * @param processor of all threads together
	 */
	private record Took(double time, double processor) {

		/** Stops the process afterwards. */
		static Took since(long start, Process process) throws InterruptedException {
			double time = (System.nanoTime() - start) / 1e9;
			double processor = process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
			process.destroy();
			process.waitFor();
			return new Took(time, processor);
		}

	}

	/** The same embedded server with the same settings, and one question over Bolt. */
	static final class BareNeo4j {

		public static void main(String[] arguments) throws InterruptedException {
			var database = new EmbeddedDatabase(Databases.in(Path.of(arguments[0])));
			Runtime.getRuntime().addShutdownHook(new Thread(database::close));
			try (var driver = GraphDatabase.driver(database.getUri(), database.getAuthToken())) {
				driver.executableQuery("MATCH (n) RETURN count(n) AS nodes").execute();
				System.out.println("answered");
				Thread.sleep(Long.MAX_VALUE);
			}
		}

	}

}
