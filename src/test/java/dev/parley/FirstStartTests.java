package dev.parley;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

import dev.parley.dossier.Dossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What an empty folder begins with is what its own Parley would have made. */
@SpringBootTest
class FirstStartTests {

	private final Path folder;

	FirstStartTests(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void hasWhatTheBundledDossiersSay(@Autowired Dossiers dossiers) {
		Case.addBundled(dossiers);
		List<String> added = GraphDump.now();
		try (var parley = start()) {
			assertThat(GraphDump.of(parley.getBean(Driver.class))).isEqualTo(added);
		}
	}

	@Test
	void isRecordedThenAndThereOnceAndForAll() throws Exception {
		ZonedDateTime before = ZonedDateTime.now(ZoneOffset.UTC).minusSeconds(1);
		List<Record> records;
		try (var parley = start()) {
			records = rows(parley,
					"MATCH (r:AuditRecord) RETURN r.id AS id, r.at AS at, r.who AS who, r.what AS what ORDER BY id");
			assertThat(records).filteredOn((record) -> record.get("what").asString().equals("dossier added"))
				.hasSize(dossiers())
				.allMatch((record) -> record.get("at").asZonedDateTime().isAfter(before))
				.allMatch((record) -> record.get("who").asString().equals("Parley"));
			assertThat(rows(parley, "MATCH (c:Claim) RETURN DISTINCT c.recordedAt AS at")).hasSize(1)
				.allMatch((row) -> row.get("at").asZonedDateTime().isAfter(before));
			assertThat(rows(parley, "MATCH (k:AccessKey) RETURN k.name AS name")).hasSize(1);
		}
		try (var parley = start()) {
			assertThat(rows(parley,
					"MATCH (r:AuditRecord) RETURN r.id AS id, r.at AS at, r.who AS who, r.what AS what ORDER BY id"))
				.isEqualTo(records);
		}
	}

	@Test
	void isEmptyWhereTheDossiersAreNotWanted() {
		try (var parley = start("--parley.dossiers.bundled=false")) {
			assertThat(GraphDump.of(parley.getBean(Driver.class))).isEmpty();
			assertThat(rows(parley, "MATCH (r:AuditRecord) RETURN r.what AS what"))
				.extracting((row) -> row.get("what").asString())
				.containsExactly("key made");
		}
		assertThat(folder.resolve("api-key")).exists();
	}

	private ConfigurableApplicationContext start(String... settings) {
		var own = Stream.of("--server.port=0", "--management.server.port=-1", "--spring.neo4j.uri=",
				"--parley.database.bolt-port=0", "--parley.database.directory=" + folder,
				"--parley.catalogue.plan-ahead=false");
		return new SpringApplication(Parley.class).run(Stream.concat(own, Stream.of(settings)).toArray(String[]::new));
	}

	private static List<Record> rows(ConfigurableApplicationContext parley, String query) {
		return parley.getBean(Driver.class).executableQuery(query).execute().records();
	}

	private static int dossiers() throws Exception {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/dossiers"))) {
			return (int) files.count();
		}
	}

}
