package dev.parley.graph;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.parley.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Planning has a time of its own. */
class PlansTests {

	private static final Duration TIME = Duration.ofSeconds(1);

	/** Quickly answered, and long in the planning. */
	private static String query(String name) {
		return IntStream.range(0, 60)
			.mapToObj((
					i) -> "CALL () { MATCH (:Claim {id: '%s'})-[:ABOUT]->(t)<-[:ABOUT]-(c:Claim) WHERE t.id <> c.id OR EXISTS { (c)-[:DENIES]->(:Claim)-[:ABOUT]->(t) } RETURN count(*) AS n%d }%n"
						.formatted(name, i))
			.collect(Collectors.joining("", "", "RETURN n0 AS n"));
	}

	@Test
	void leavesTheTimeOfAQueryToIt() {
		try (Graph graph = graph(Duration.ofMinutes(1)); Session session = TestDatabase.driver().session()) {
			assertThatExceptionOfType(Neo4jException.class).as("what is planned within its time")
				.isThrownBy(
						() -> session.run(query("one"), Map.of(), TransactionConfig.builder().withTimeout(TIME).build())
							.consume());
			assertThat(graph.read(query("other"), Map.of(), 1).rows()).containsExactly(Map.of("n", 0L));
		}
	}

	@Test
	void isBoundedItself() {
		try (Graph graph = graph(Duration.ofMillis(200))) {
			assertThatExceptionOfType(GraphException.TooSlow.class)
				.isThrownBy(() -> graph.read(query("third"), Map.of(), 1));
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
