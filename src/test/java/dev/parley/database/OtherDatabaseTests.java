package dev.parley.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.parley.Parley;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** With {@code spring.neo4j.uri} set, Parley is a client and nothing more. */
@Tag("thorough")
@Timeout(120)
class OtherDatabaseTests {

	@Test
	void loadsNoServerClassAndMakesNoDirectory(@TempDir Path folder) throws Exception {
		Path classes = folder.resolve("classes.log");
		Path directory = folder.resolve("data");
		// Ends by itself, once everything is up.
		var flags = List.of("-Xlog:class+load:file=" + classes, "-Dspring.context.exit=onRefresh");
		try (var parley = JavaProcess.of(flags, Parley.class, "--server.port=0",
				"--spring.neo4j.uri=" + TestDatabase.uri(),
				"--spring.neo4j.authentication.username=" + TestDatabase.username(),
				"--spring.neo4j.authentication.password=" + TestDatabase.password(),
				"--parley.database.directory=" + directory, "--parley.dossiers.bundled=false",
				"--logging.level.org.neo4j.driver=info")) {
			assertThat(parley.output()).contains(TestDatabase.uri().toString());
			assertThat(parley.exitCode()).isZero();
		}
		assertThat(loaded(classes, "driver")).isNotEmpty();
		assertThat(loaded(classes, "dbms|kernel|configuration|server")).isEmpty();
		assertThat(directory).doesNotExist();
	}

	private static List<String> loaded(Path classes, String packages) throws IOException {
		try (var lines = Files.lines(classes)) {
			return lines.filter((line) -> line.matches(".* org\\.neo4j\\.(%s)\\..*".formatted(packages))).toList();
		}
	}

}
