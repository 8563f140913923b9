package dev.parley.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.parley.Parley;
import dev.parley.database.BareNeo4j;
import dev.parley.database.JavaProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long from the start to the first answer, beside a bare embedded Neo4j, in turn in
 * one run; in seconds, and in seconds of processor, which hardly depend on what else the
 * machine does. It asserts no time. Both start on empty folders, a new one each time, and
 * then on the store they made, and each is stopped in good order. Parley is asked over
 * HTTP what is in force; Neo4j over Bolt for the number of nodes, and, once Parley has
 * made its store, also on that what Parley is asked.
 */
@Timeout(value = 2, unit = TimeUnit.HOURS)
class StartBench {

	private static final int ROUNDS = Integer.getInteger("rounds", 5);

	/**
	 * How Parley is started.
	 *
	 * @param name what it is called
	 * @param flags what Java is told, also for the bare Neo4j
	 * @param script whether it is the script at the top, and not the classes alone
	 */
	private record Way(String name, List<String> flags, boolean script) {

		Process parley(String... arguments) throws IOException {
			if (!script) {
				return JavaProcess.of(flags, Parley.class, arguments).process();
			}
			var command = Stream.concat(Stream.of("./parley"), Stream.of(arguments)).toList();
			var builder = new ProcessBuilder(command).redirectErrorStream(true);
			builder.environment().put("PARLEY_JAVA_OPTIONS", String.join(" ", flags));
			return builder.start();
		}

	}

	private static final List<Way> WAYS = List.of(new Way("./parley", List.of("-Xmx1g", "-XX:+UseParallelGC"), true),
			new Way("java", List.of(), false), new Way("spring-boot:run", List.of("-XX:TieredStopAtLevel=1"), false));

	@Test
	void besideABareNeo4j(@TempDir Path folder) throws Exception {
		// The first call of the script builds what it runs, and makes Java's class
		// archive.
		parley(WAYS.get(0), folder.resolve("built"));
		StringBuilder table = new StringBuilder(
				"""
						## Start to the first answer

						The median of the rounds, with the least and the most.

						| started by | store | Neo4j is asked | bare Neo4j, s | Parley, s | ratio | bare, CPU s | Parley, CPU s | ratio |
						|---|---|---|---|---|---|---|---|---|
						""");
		for (Way way : WAYS) {
			List<Took> bareFirst = new ArrayList<>();
			List<Took> parleyFirst = new ArrayList<>();
			List<Took> bare = new ArrayList<>();
			List<Took> same = new ArrayList<>();
			List<Took> parley = new ArrayList<>();
			Path store = folder.resolve(way.name().replaceAll("\\W", "-"));
			for (int round = 0; round <= ROUNDS; round++) {
				bareFirst.add(bare(way, BareNeo4j.class, store.resolve("bare-first-" + round)));
				parleyFirst.add(parley(way, store.resolve("parley-first-" + round)));
				bare.add(bare(way, BareNeo4j.class, store.resolve("bare")));
				parley.add(parley(way, store.resolve("parley")));
				same.add(bare(way, BareInForce.class, store.resolve("parley")));
			}
			table.append(row(way, "none", "nodes", bareFirst, parleyFirst));
			table.append(row(way, "there", "nodes", bare.subList(1, ROUNDS + 1), parley.subList(1, ROUNDS + 1)));
			table.append(row(way, "there", "the same", same.subList(1, ROUNDS + 1), parley.subList(1, ROUNDS + 1)));
		}
		Report.section("start", table.toString());
	}

	private static String row(Way way, String store, String asked, List<Took> bare, List<Took> parley) {
		return "| %s | %s | %s | %s | %s | %s | %s | %s | %s |%n".formatted(way.name(), store, asked,
				spread(bare, Took::time), spread(parley, Took::time), ratio(parley, bare, Took::time),
				spread(bare, Took::processor), spread(parley, Took::processor), ratio(parley, bare, Took::processor));
	}

	private static Spread spread(List<Took> rounds, ToDoubleFunction<Took> seconds) {
		return Spread.of(rounds.stream().mapToDouble(seconds));
	}

	private static Spread ratio(List<Took> one, List<Took> other, ToDoubleFunction<Took> seconds) {
		return Spread.of(IntStream.range(0, one.size())
			.mapToDouble((i) -> seconds.applyAsDouble(one.get(i)) / seconds.applyAsDouble(other.get(i))));
	}

	private static Took bare(Way way, Class<?> program, Path directory) throws IOException, InterruptedException {
		long start = System.nanoTime();
		Process process = JavaProcess.of(way.flags(), program, directory.toString()).process();
		assertThat(process.inputReader().lines().anyMatch(BareNeo4j.ANSWERED::equals)).isTrue();
		return Took.since(start, process);
	}

	private static Took parley(Way way, Path directory) throws IOException, InterruptedException {
		int port = Parleys.freePort();
		var question = HttpRequest
			.newBuilder(URI.create("http://localhost:" + port + "/api/queries/agreements/in-force?on=2025-03-20"))
			.timeout(Duration.ofSeconds(30))
			.build();
		long start = System.nanoTime();
		Process process = way.parley("--server.port=" + port, "--management.server.port=0",
				"--parley.database.bolt-port=" + Parleys.freePort(), "--parley.database.directory=" + directory);
		while (!answered(question)) {
			assertThat(process.isAlive()).isTrue();
			Thread.sleep(20);
		}
		return Took.since(start, process);
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

}
