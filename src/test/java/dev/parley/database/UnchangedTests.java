package dev.parley.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import dev.parley.Article;
import dev.parley.Http;
import dev.parley.Parley;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * On its own database Parley knows whether anything has changed, and does not ask again
 * what somebody knows; but whoever has changed something, by whatever way, reads it.
 */
@Tag("thorough")
@Timeout(300)
@TestInstance(Lifecycle.PER_CLASS)
class UnchangedTests {

	private static final String QUESTION = "/api/queries/claims/disputed?about=exchange-2025-03-19-wounded";

	private final ConfigurableApplicationContext parley;

	private final Http http;

	private final Driver driver;

	UnchangedTests(@TempDir Path folder) {
		this.parley = new SpringApplicationBuilder(Parley.class).run("--server.port=0", "--management.server.port=-1",
				"--parley.database.bolt-port=0", "--parley.dossiers.bundled=false",
				"--parley.database.directory=" + folder, "--parley.limits.requests-per-minute=0",
				"--parley.catalogue.locations=classpath:cypher/queries/,classpath:changes/");
		var connection = parley.getBean(Neo4jConnectionDetails.class);
		this.driver = GraphDatabase.driver(connection.getUri(),
				AuthTokens.basic("neo4j", PasswordFile.in(folder).password()));
		this.http = new Http(parley.getEnvironment().getRequiredProperty("local.server.port", Integer.class), null)
			.with(key(folder));
	}

	@BeforeAll
	void article() {
		assertThat(http.post("/api/dossiers", "application/yaml", Article.yaml()).status()).isEqualTo(201);
	}

	@AfterAll
	void stop() {
		driver.close();
		parley.close();
	}

	@Test
	void answersWithoutAskingWhoeverHasTheAnswer() {
		var first = http.get(QUESTION).ok();
		double asked = asked();
		for (int i = 0; i < 10; i++) {
			var again = http.getWith("If-None-Match", first.header("ETag"), QUESTION);
			assertThat(again.status()).isEqualTo(304);
			assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
		}
		assertThat(asked()).isEqualTo(asked);
		assertThat(http.getWith("If-None-Match", "\"another\"", QUESTION).ok().body()).isEqualTo(first.body());
	}

	@Test
	void asksAgainOnceSomethingWasChangedThroughParley() {
		var before = http.get(QUESTION).ok();
		assertThat(before.rows()).extracting("value").contains(22);
		correct("value: 22", "value: 21");
		var after = http.getWith("If-None-Match", before.header("ETag"), QUESTION).ok();
		assertThat(after.rows()).extracting("value").contains(21).doesNotContain(22);
		correct("value: 22", "value: 22");
		assertThat(http.getWith("If-None-Match", after.header("ETag"), QUESTION).ok().rows()).extracting("value")
			.contains(22);
	}

	/** Each sees its own, whatever the others are at. */
	@Test
	void asksAgainOnceSomethingWasChangedOverBolt() {
		List<CompletableFuture<Void>> writers = IntStream.range(0, 6)
			.mapToObj((writer) -> CompletableFuture.runAsync(() -> changes("writer-" + writer),
					(task) -> new Thread(task).start()))
			.toList();
		writers.forEach(CompletableFuture::join);
		driver.executableQuery("MATCH (n:Person) WHERE n.id STARTS WITH 'writer-' DELETE n").execute();
	}

	private void changes(String id) {
		String address = "/api/queries/tests/name?id=" + id;
		String tag = "\"none\"";
		for (int i = 0; i < 150; i++) {
			driver.executableQuery("MERGE (n:Person {id: $id}) SET n.name = $name")
				.withParameters(Map.of("id", id, "name", "name " + i))
				.execute();
			var reply = http.getWith("If-None-Match", tag, address).ok();
			assertThat(reply.rows()).extracting("name").containsExactly("name " + i);
			tag = reply.header("ETag");
			var again = http.getWith("If-None-Match", tag, address);
			if (again.status() != 304) {
				assertThat(again.ok().rows()).extracting("name").containsExactly("name " + i);
			}
		}
	}

	private void correct(String old, String now) {
		assertThat(http.post("/api/dossiers", "application/yaml", Article.yaml().replace(old, now)).ok().status())
			.isEqualTo(200);
	}

	private double asked() {
		return parley.getBean(MeterRegistry.class)
			.find("parley.query")
			.timers()
			.stream()
			.mapToDouble((timer) -> timer.count())
			.sum();
	}

	private static String key(Path folder) {
		try {
			return Files.readString(folder.resolve("api-key")).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
