package dev.parley.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.parley.database.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Planning has a time of its own. */
class PlansTests {

	private static final Duration TIME = Duration.ofSeconds(10);

	/** Answered at once, and long in the planning. */
	private static String query(String name) {
		return IntStream.range(0, 40)
			.mapToObj((
					i) -> "CALL (x) { MATCH (:Claim {id: '%s'})-[:ABOUT]->(t)<-[:ABOUT]-(c:Claim) WHERE t.id <> c.id OR EXISTS { (c)-[:DENIES]->(:Claim)-[:ABOUT]->(t) } RETURN count(*) AS n%d }%n"
						.formatted(name, i))
			.collect(Collectors.joining("", "UNWIND [] AS x ", "RETURN n0 AS n"));
	}

	@Test
	void areMadeBeforeTheTimeOfAQueryBegins() throws InterruptedException {
		try (Graph graph = graph(Duration.ofMinutes(1))) {
			var answer = CompletableFuture.supplyAsync(() -> graph.read(query("one"), Map.of(), 1).rows());
			boolean planned = false;
			while (!planned && !answer.isDone()) {
				planned = underWay().stream().anyMatch((query) -> query.startsWith("EXPLAIN UNWIND []"));
				Thread.sleep(10);
			}
			assertThat(planned).isTrue();
			assertThat(answer.join()).isEmpty();
		}
	}

	private static List<String> underWay() {
		return TestDatabase.driver()
			.executableQuery("SHOW TRANSACTIONS YIELD currentQuery RETURN coalesce(currentQuery, '') AS query")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("query").asString())
			.toList();
	}

	@Test
	void areBoundedThemselves() {
		try (Graph graph = graph(Duration.ofMillis(200))) {
			assertThatExceptionOfType(GraphException.TooSlow.class)
				.isThrownBy(() -> graph.read(query("other"), Map.of(), 1));
		}
	}

	private static Graph graph(Duration planTime) {
		var limits = new Limits(TIME, planTime, Duration.ofMinutes(5), 1000, 32, DataSize.ofBytes(0));
		var driver = TestDatabase.driver();
		return new Graph(new Sessions(SingletonSupplier.of(driver), "neo4j"), limits,
				new ExportLimits(1000, Duration.ofSeconds(10), 8),
				new Lookups(driver, DatabaseSelectionProvider.getDefaultSelectionProvider(), TIME), Changes.UNKNOWN);
	}

}
