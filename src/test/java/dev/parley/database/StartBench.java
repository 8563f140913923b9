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

import dev.parley.Parley;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long from the start to the first answer, beside a bare embedded Neo4j, interleaved
 * in one run. It asserts no time; run it with {@code ./mvnw -q test -Dtest=StartBench}
 * and read {@code target/bench/start.md}. Both start on a store that is there already,
 * and Parley is asked over HTTP, Neo4j over Bolt.
 */
class StartBench {

	private static final int ROUNDS = 5;

	/** What {@code spring-boot:run} starts Parley with. */
	private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1");

	@Test
	void besideABareNeo4j(@TempDir Path folder) throws Exception {
		List<Double> bare = new ArrayList<>();
		List<Double> parley = new ArrayList<>();
		for (int round = 0; round <= ROUNDS; round++) {
			double one = bare(folder.resolve("bare"));
			double other = parley(folder.resolve("parley"));
			if (round > 0) { // the first makes the stores
				bare.add(one);
				parley.add(other);
			}
		}
		String table = table(bare, parley);
		Files.createDirectories(Path.of("target/bench"));
		Files.writeString(Path.of("target/bench/start.md"), table);
		System.out.println(table);
	}

	private static String table(List<Double> bare, List<Double> parley) {
		StringBuilder table = new StringBuilder("| round | bare Neo4j, s | Parley, s | ratio |\n|---|---|---|---|\n");
		for (int i = 0; i < bare.size(); i++) {
			table.append(row(String.valueOf(i + 1), bare.get(i), parley.get(i)));
		}
		return table.append(row("median", median(bare), median(parley))).toString();
	}

	private static String row(String name, double bare, double parley) {
		return String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.2f |%n", name, bare, parley, parley / bare);
	}

	private static double median(List<Double> times) {
		return times.stream().sorted().toList().get(times.size() / 2);
	}

	private static double bare(Path directory) throws IOException, InterruptedException {
		long start = System.nanoTime();
		try (var process = JavaProcess.of(FLAGS, BareNeo4j.class, directory.toString())) {
			assertThat(process.output()).contains("answered");
		}
		return seconds(start);
	}

	private static double parley(Path directory) throws IOException, InterruptedException {
		int port;
		try (var socket = new ServerSocket(0)) {
			port = socket.getLocalPort();
		}
		long start = System.nanoTime();
		try (var process = JavaProcess.of(FLAGS, Parley.class, "--server.port=" + port, "--parley.database.bolt-port=0",
				"--parley.database.directory=" + directory)) {
			var question = HttpRequest
				.newBuilder(URI.create("http://localhost:" + port + "/api/queries/agreements/in-force?on=2025-03-20"))
				.timeout(Duration.ofSeconds(30))
				.build();
			while (!answered(question)) {
				assertThat(process.process().isAlive()).isTrue();
				Thread.sleep(20);
			}
			return seconds(start);
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

	private static double seconds(long start) {
		return (System.nanoTime() - start) / 1e9;
	}

	/** The same embedded server with the same settings, and one question over Bolt. */
	static final class BareNeo4j {

		public static void main(String[] arguments) {
			try (var database = new EmbeddedDatabase(Databases.in(Path.of(arguments[0])));
					var driver = GraphDatabase.driver(database.getUri(), database.getAuthToken())) {
				driver.executableQuery("MATCH (n) RETURN count(n) AS nodes").execute();
				System.out.println("answered");
				System.out.flush();
				Runtime.getRuntime().halt(0);
			}
		}

	}

}
