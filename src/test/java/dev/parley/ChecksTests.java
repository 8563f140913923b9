package dev.parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import dev.parley.database.TestDatabase;
import dev.parley.dossier.Dossiers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Record;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The invariants hold on the article, and each of them can be broken. */
@SpringBootTest
class ChecksTests {

	private static final Path FOLDER = Path.of("cypher/checks");

	/** What breaks each check. */
	private static final Map<String, String> BREAKERS = Map.of( //
			"acyclic", "MATCH (a {id: 'kursk-region'}), (b {id: 'russia'}) CREATE (b)-[:PART_OF {claims: ['x']}]->(a)", //
			"claims-are-projected", "MATCH ()-[r:MEDIATED]->() DELETE r", //
			"claims-are-whole", "MATCH (:Claim)-[r:MADE_BY]->() DELETE r", //
			"mediators-mediated", "MATCH (s {id: 'belarus'}) SET s:Mediator", //
			"preferences-are-editorial",
			"MATCH (a:Claim)-[:MADE_BY]->({id: 'lubinets'}), (b:Claim)-[:MADE_BY]->({id: 'putin'}) MERGE (a)-[:PREFERS]->(b)", //
			"relationship-ends",
			"MATCH (a {id: 'kursk-region'}), (b {id: 'trump'}) CREATE (a)-[:MEDIATED {claims: ['x']}]->(b)", //
			"relationships-are-claimed", "MATCH (c:Claim {relation: 'MEDIATED'}) DETACH DELETE c", //
			"retractions-are-by-the-speaker",
			"MATCH (a:Claim)-[:MADE_BY]->({id: 'lubinets'}), (b:Claim)-[:MADE_BY]->({id: 'putin'}) MERGE (a)-[:RETRACTS]->(b)", //
			"sames-are-alike", "MATCH (a {id: 'trump'}), (b {id: 'usa'}) CREATE (a)-[:SAME_AS {claims: ['x']}]->(b)", //
			"things-are-declared", "MATCH (:Document)-[r:DECLARES]->({id: 'belarus'}) DELETE r");

	@BeforeEach
	void article(@Autowired Dossiers dossiers) {
		afresh(dossiers);
	}

	@AfterAll
	static void empty() {
		TestDatabase.empty();
	}

	@TestFactory
	Stream<DynamicTest> holdOnTheArticle() throws IOException {
		return checks().stream()
			.map((check) -> DynamicTest.dynamicTest(check, () -> assertThat(violations(check)).isEmpty()));
	}

	@TestFactory
	Stream<DynamicTest> canBeBroken(@Autowired Dossiers dossiers) throws IOException {
		return checks().stream().map((check) -> DynamicTest.dynamicTest(check, () -> {
			afresh(dossiers);
			TestDatabase.driver().executableQuery(Objects.requireNonNull(BREAKERS.get(check))).execute();
			assertThat(violations(check)).isNotEmpty().allSatisfy((row) -> {
				assertThat(row.keys()).containsExactly("thing", "claims", "message");
				assertThat(row.get("message").asString()).contains(row.get("thing").asString());
			});
		}));
	}

	@Test
	void areAllBrokenHere() throws IOException {
		assertThat(BREAKERS.keySet()).containsExactlyInAnyOrderElementsOf(checks());
	}

	private static void afresh(Dossiers dossiers) {
		Case.article(dossiers);
	}

	private static List<String> checks() throws IOException {
		try (var files = Files.list(FOLDER)) {
			return files.map((file) -> file.getFileName().toString().replace(".cypher", "")).sorted().toList();
		}
	}

	@SuppressWarnings({ "unchecked", "NullAway" }) // the driver takes null values but
													// does not say so
	private static List<Record> violations(String check) throws IOException {
		Map<String, @Nullable Object> everywhere = new HashMap<>();
		everywhere.put("things", null);
		return TestDatabase.driver()
			.executableQuery(Files.readString(FOLDER.resolve(check + ".cypher")))
			.withParameters((Map<String, Object>) (Map<String, ?>) everywhere)
			.execute()
			.records();
	}

}
