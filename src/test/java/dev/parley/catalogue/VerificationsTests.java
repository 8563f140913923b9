package dev.parley.catalogue;

import java.util.Set;

import dev.parley.graph.Graph;
import dev.parley.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Which queries are held against the database, and when. */
@SpringBootTest
class VerificationsTests {

	private final Graph graph;

	private final Catalogue catalogue;

	VerificationsTests(@Autowired Graph graph, @Autowired Catalogue catalogue) {
		this.graph = graph;
		this.catalogue = catalogue;
	}

	@BeforeEach
	void nothingIsRemembered() {
		TestDatabase.driver().executableQuery("MATCH (m:__Neo4jMigration) REMOVE m.verified").execute();
	}

	@Test
	void verifiesNothingThatTheBuildHasVerifiedOnTheSameNeo4j() {
		BuildRecord build = BuildRecord.read();
		assertThat(build.version()).isEqualTo(graph.server().version());
		assertThat(build.checksums()).hasSameSizeAs(catalogue.all());
		var verifications = verifications(build);
		assertThat(verifications.problem()).isEmpty();
		assertThat(remembered()).isZero();
	}

	@Test
	void verifiesAllOnAnotherNeo4jOnceParleyIsReady() throws InterruptedException {
		var verifications = verifications(new BuildRecord("5.26.0", BuildRecord.read().checksums()));
		assertThat(verifications.problem()).isEqualTo("The queries are not verified yet");
		verifications.verifyTheRest();
		assertThat(verifications.problem()).contains("are being verified: this is Neo4j");
		while (!verifications.problem().isEmpty()) {
			assertThat(verifications.problem()).contains("are being verified");
			Thread.sleep(50);
		}
		assertThat(remembered()).isEqualTo(catalogue.all().size());
		assertThat(verifications(new BuildRecord("5.26.0", Set.of())).problem()).isEmpty();
	}

	private Verifications verifications(BuildRecord build) {
		var verifications = new Verifications(graph, catalogue, build, "");
		verifications.afterSingletonsInstantiated();
		return verifications;
	}

	private static int remembered() {
		return TestDatabase.driver()
			.executableQuery(
					"MATCH (m:__Neo4jMigration {version: 'BASELINE'}) RETURN size(coalesce(m.verified, [])) AS n")
			.execute()
			.records()
			.get(0)
			.get("n")
			.asInt();
	}

}
