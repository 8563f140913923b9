package dev.parley.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.parley.Case;
import dev.parley.GraphDump;
import dev.parley.database.TestDatabase;
import dev.parley.dossier.Dossiers;
import dev.parley.dossier.Projection;
import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Every folder in {@code cypher/load}, on ten made-up rows of its layout. */
@SpringBootTest
class SourceTests {

	private final Loads loads;

	private final Graph graph;

	SourceTests(@Autowired Loads loads, @Autowired Graph graph) {
		this.loads = loads;
		this.graph = graph;
	}

	@BeforeEach
	void onlyTheCase(@Autowired Dossiers dossiers) {
		Case.bundled(dossiers);
	}

	@Test
	void haveASampleEach() throws IOException {
		try (Stream<Path> folders = Files.list(Path.of("cypher/load"))) {
			assertThat(
					folders.map((folder) -> folder.getFileName().toString()).filter((name) -> !name.equals("states")))
				.containsExactlyInAnyOrderElementsOf(Samples.SOURCES);
		}
	}

	@TestFactory
	Stream<DynamicTest> holdWhatTheFileHolds() {
		return each((source) -> {
			LoadReport report = Samples.load(loads, source);
			Set<Long> refused = report.refusals().stream().map(Refusal::line).collect(Collectors.toSet());
			assertThat(report.read()).isEqualTo(report.written() + report.unchanged() + report.refused());
			assertThat(report.refusals()).hasSize((int) report.refused())
				.allSatisfy((refusal) -> assertThat(refusal.reason()).isNotBlank());
			assertThat(GraphTotals.of(source, report))
				.containsExactlyInAnyOrderEntriesOf(Recount.of(source, Samples.file(source), refused));
		});
	}

	@TestFactory
	Stream<DynamicTest> areLoadedTwiceWithoutAChange() {
		return each((source) -> {
			LoadReport first = Samples.load(loads, source);
			List<String> once = GraphDump.now();
			LoadReport again = Samples.load(loads, source);
			assertThat(again.written()).isZero();
			assertThat(again.unchanged()).isEqualTo(first.written());
			assertThat(again.refused()).isEqualTo(first.refused());
			assertThat(GraphDump.now()).isEqualTo(once);
		});
	}

	@TestFactory
	Stream<DynamicTest> areTakenBackExactly() {
		return each((source) -> {
			loads.provide("states");
			List<String> before = GraphDump.now();
			Samples.load(loads, source);
			assertThat(GraphDump.now()).isNotEqualTo(before);
			loads.unload(source);
			assertThat(GraphDump.now()).isEqualTo(before);
		});
	}

	@Test
	void takeForAPersonOnlyWhoHasARoleWithItsDays() {
		Samples.load(loads, "phoenix");
		assertThat(ids("MATCH (p:Person) WHERE p.id STARTS WITH 'phoenix-' RETURN p.id AS id ORDER BY id"))
			.containsExactly("phoenix-ada-envoy", "phoenix-ben-broker", "phoenix-sir-cecil-envoy");
		assertThat(ids("MATCH (c:Claim)-[:ABOUT]->({id: 'phoenix-fenland'}) RETURN c.paraphrase AS id ORDER BY id"))
			.containsExactly("Coded as ESTFEN in CAMEO.", "Coded as FEN in CAMEO.");
		assertThat(ids("MATCH (c:Claim)-[:ABOUT]->({id: 'phoenix-fen-front'}) RETURN c.paraphrase AS id"))
			.containsExactly("Coded as ESTREB in CAMEO.");
	}

	@Test
	void areTakenBackInAnyOrder() {
		loads.provide("states");
		List<String> before = GraphDump.now();
		Samples.loadAll(loads);
		List<String> all = GraphDump.now();
		loads.unload("pax");
		Samples.load(loads, "pax");
		assertThat(GraphDump.now()).isEqualTo(all);
		for (String source : List.of("ucdp-ged", "mend-actors", "phoenix", "cfd", "mend", "pax")) {
			loads.unload(source);
		}
		assertThat(GraphDump.now()).isEqualTo(before);
	}

	/**
	 * The short way that new things take must end where the projection of all claims
	 * does.
	 */
	@TestFactory
	Stream<DynamicTest> areProjectedAsDossiersAre() {
		return each((source) -> {
			Samples.load(loads, source);
			List<String> loaded = GraphDump.now();
			graph.write((transaction) -> {
				var projection = new Projection(transaction);
				projection.touch(ids("MATCH (n:Claim) RETURN n.id AS id"));
				projection.touchThings(ids("MATCH (n:Thing) RETURN n.id AS id"));
				projection.renew(List.of(), ids("MATCH (n:Claim) RETURN n.id AS id"));
				return transaction;
			});
			assertThat(GraphDump.now()).isEqualTo(loaded);
		});
	}

	@Test
	void breakNoCheck() throws IOException {
		Samples.loadAll(loads);
		try (Stream<Path> checks = Files.list(Path.of("cypher/checks"))) {
			assertThat(checks).allSatisfy((check) -> assertThat(TestDatabase.driver()
				.executableQuery(CypherFile.of("checks/" + check.getFileName()).text())
				.withParameters(java.util.Collections.singletonMap("things", null))
				.execute()
				.records()).as(check.toString()).isEmpty());
		}
	}

	@Test
	void changeNothingWhenRehearsed() {
		loads.provide("states");
		List<String> before = GraphDump.now();
		for (String source : Samples.SOURCES) {
			LoadReport report = loads.load(source, Samples.file(source), new LoadOptions(null, null, true, null),
					Progress.NONE);
			assertThat(report.rehearsed()).isTrue();
			assertThat(report.written()).isPositive();
			assertThat(GraphDump.now()).as(source).isEqualTo(before);
		}
	}

	private static List<String> ids(String query) {
		return TestDatabase.driver()
			.executableQuery(query)
			.withParameters(Map.of())
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
	}

	private Stream<DynamicTest> each(Trial trial) {
		return Samples.SOURCES.stream().map((source) -> DynamicTest.dynamicTest(source, () -> trial.of(source)));
	}

	@FunctionalInterface
	private interface Trial {

		void of(String source) throws IOException;

	}

}
