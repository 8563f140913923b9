package dev.parley.dossier;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import dev.parley.Invariants;
import dev.parley.Parley;
import dev.parley.database.JavaProcess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A Parley that writes dossiers without a pause, killed at random moments. Whoever comes
 * next finds each dossier wholly there or wholly not. {@code -Dkills=50} kills as often.
 */
@Tag("thorough")
@Timeout(value = 2, unit = TimeUnit.HOURS)
class KilledWritesTests {

	private static final int KILLS = Integer.getInteger("kills", 2);

	private static final int DOSSIERS = 6;

	@Test
	void leaveEachDossierWhollyThereOrWhollyNot(@TempDir Path folder) throws IOException, InterruptedException {
		var random = new Random();
		int written = 0;
		for (int kill = 0; kill <= KILLS; kill++) {
			try (var writer = JavaProcess.of(List.of(), Writer.class, folder.toString(), String.valueOf(kill));
					var output = writer.process().inputReader()) {
				written += Integer.parseInt(said(output, Writer.WHOLE));
				// The first write waits until the database has planned it.
				said(output, Writer.WROTE);
				writer.process().waitFor(random.nextLong(3000), TimeUnit.MILLISECONDS);
				assertThat(writer.process().isAlive()).isTrue();
			}
		}
		assertThat(written).as("dossiers found after kills").isPositive();
	}

	/** What comes after a word that the writer says; it may say others before. */
	private static String said(BufferedReader output, String word) throws IOException {
		List<String> said = new ArrayList<>();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			said.add(line);
			if (line.startsWith(word)) {
				return line.substring(word.length());
			}
		}
		throw new AssertionError(String.join("\n", said));
	}

	/** Looks whether all is whole, says so, and writes until it is killed. */
	static final class Writer {

		static final String WHOLE = "WHOLE ";

		static final String WROTE = "WROTE ";

		private static final String DOCUMENTS = "MATCH (d:Document) WHERE d.id STARTS WITH 'paper-' RETURN d.id AS id, d.title AS title ORDER BY id";

		private static final String ORPHANS = """
				MATCH (c:Claim) WHERE c.id STARTS WITH 'paper-'
				  AND NOT EXISTS { MATCH (c)-[:STATED_IN]->(d:Document) WHERE d.title IS NOT NULL AND c.id STARTS WITH d.id + ':' }
				RETURN c.id AS id""";

		private final Dossiers dossiers;

		private final Driver driver;

		private Writer(Dossiers dossiers, Driver driver) {
			this.dossiers = dossiers;
			this.driver = driver;
		}

		public static void main(String[] arguments) throws IOException {
			var parley = new SpringApplicationBuilder(Parley.class).web(WebApplicationType.NONE)
				.run("--parley.database.directory=" + arguments[0], "--parley.database.bolt-port=0",
						"--parley.dossiers.bundled=false");
			var writer = new Writer(parley.getBean(Dossiers.class), parley.getBean(Driver.class));
			System.out.println(WHOLE + writer.whole());
			writer.write(Integer.parseInt(arguments[1]));
		}

		/** How many dossiers are there, each as it was sent. */
		private int whole() throws IOException {
			int found = 0;
			for (var row : driver.executableQuery(DOCUMENTS).execute().records()) {
				String id = row.get("id").asString();
				String title = row.get("title").asString("");
				if (!title.contains(" v")) {
					continue; // another dossier speaks of it
				}
				Report report = dossiers.rehearse(id, yaml(id, Long.parseLong(title.replaceFirst(".* v", ""))));
				assertThat(report.added()).as(title).isEmpty();
				assertThat(report.changed()).as(title).isEmpty();
				assertThat(report.removed()).as(title).isEmpty();
				found++;
			}
			assertThat(driver.executableQuery(ORPHANS).execute().records()).isEmpty();
			Invariants.hold(driver);
			return found;
		}

		private void write(int run) {
			var random = new Random(run);
			for (long version = 1000L * run;; version++) {
				String id = "paper-" + random.nextInt(DOSSIERS);
				try {
					if (random.nextInt(5) == 0) {
						dossiers.takeBack(id);
					}
					else {
						dossiers.add(id, yaml(id, version));
						System.out.println(WROTE + id);
					}
				}
				catch (BrokenDossier ex) {
					// What others say forbids it: nothing of it is there.
				}
			}
		}

		private static String yaml(String id, long version) {
			@Nullable String yaml = dossiers(version).get(id);
			return String.valueOf(yaml).replace("Paper " + id, "Paper " + id + " v" + version);
		}

		private static Map<String, String> dossiers(long version) {
			return new RandomDossiers(version).some(DOSSIERS);
		}

	}

}
