package dev.parley.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import dev.parley.GraphDump;
import dev.parley.Parley;
import dev.parley.dataset.Generator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Loads that are killed, database and all, at random moments, and given the same command
 * again. {@code -Dkills=20} kills as often.
 */
@Tag("thorough")
@Timeout(3600)
class KilledLoadTests {

	private static final int KILLS = Integer.getInteger("kills", 2);

	private final Path folder;

	KilledLoadTests(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void endInTheGraphOfOneCleanLoad() throws IOException, InterruptedException {
		Path events = folder.resolve("events.csv");
		int rows = 400 * (KILLS + 1);
		Generator.write(events, rows, 7);
		long took;
		try (var clean = load("clean", events)) {
			long begun = begun(clean);
			assertThat(clean.output(10))
				.contains("%,d rows read = %1$,d written + 0 unchanged + 0 refused".formatted(rows));
			assertThat(clean.exitCode()).isZero();
			took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
		}
		var random = new Random();
		for (int kill = 0; kill < KILLS; kill++) {
			try (var killed = load("killed", events)) {
				// Now and then while it starts, and most often among the rows.
				if (random.nextInt(5) > 0) {
					begun(killed);
				}
				killed.process().waitFor(random.nextLong(1 + 2 * took / (KILLS + 1)), TimeUnit.MILLISECONDS);
			}
		}
		try (var last = load("killed", events)) {
			assertThat(last.output(10)).contains("%,d rows read".formatted(rows));
			assertThat(last.exitCode()).isZero();
		}
		assertThat(dump("killed")).isEqualTo(dump("clean"));
	}

	/** Returns when the load shows how far it is, with the time of it. */
	private static long begun(JavaProcess load) throws IOException {
		var said = new StringBuilder();
		var output = load.process().getInputStream();
		for (int letter = output.read(); said.indexOf("ucdp-ged ") < 0; letter = output.read()) {
			assertThat(letter).as(said.toString()).isNotNegative();
			said.append((char) letter);
		}
		return System.nanoTime();
	}

	private JavaProcess load(String store, Path events) throws IOException {
		return JavaProcess.of(List.of(), Parley.class, "load", "ucdp-ged", events.toString(), "--release", "made-up",
				"--published", "2020", "--parley.load.batch=50", "--parley.load.directory=" + folder.resolve("refused"),
				"--parley.database.directory=" + folder.resolve(store), "--parley.database.bolt-port=0",
				"--parley.dossiers.bundled=false");
	}

	private List<String> dump(String store) {
		try (var database = new EmbeddedDatabase(Databases.in(folder.resolve(store)));
				var driver = GraphDatabase.driver(database.getUri(), database.getAuthToken())) {
			return GraphDump.of(driver);
		}
	}

}
