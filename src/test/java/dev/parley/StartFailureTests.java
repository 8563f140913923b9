package dev.parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import dev.parley.database.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** What is broken stops the start, and the terminal says where and what to do. */
@ExtendWith(OutputCaptureExtension.class)
class StartFailureTests {

	@Test
	void namesTheLineOfABrokenQuery(@TempDir Path folder, CapturedOutput output) throws IOException {
		Path file = folder.resolve("mediators/of-the-well.cypher");
		Files.createDirectories(file.getParent());
		Files.writeString(file, """
				// Who mediated at the well
				// @param limit integer 10 at most this many rows
				// @column id id who
				MATCH (m:Mediatr)
				RETURN m.id AS id ORDER BY id LIMIT $limit
				""");
		start("--parley.catalogue.locations=" + folder.toUri());
		assertThat(output)
			.contains("APPLICATION FAILED TO START", "A query file is broken.",
					"cypher/queries/mediators/of-the-well.cypher:4: ", "`Mediatr`",
					"Mend cypher/queries/mediators/of-the-well.cypher at line 4, or take it out.",
					"A query file begins with comment lines:")
			.doesNotContain("\tat dev.parley");
	}

	@Test
	@Tag("thorough")
	void saysThatAFolderOfQueriesIsNotThere(CapturedOutput output) {
		start("--parley.catalogue.locations=file:/nowhere/");
		assertThat(output).contains("APPLICATION FAILED TO START", "parley.catalogue.locations", "file:/nowhere/",
				"There are no queries in it; it is a folder that has some, with a slash at its end.");
	}

	@Test
	@Tag("thorough")
	void tellsAScriptThatNothingWasDone() {
		var parley = new SpringApplication(Parley.class);
		parley.setWebApplicationType(WebApplicationType.NONE);
		assertThat(Parley.end(parley, "--parley.command=sources", "--spring.neo4j.uri=nowhere://localhost"))
			.isEqualTo(3);
	}

	@Test
	@Tag("thorough")
	void saysThatADatabaseIsAnotherParleys(@TempDir Path folder, CapturedOutput output) throws IOException {
		Files.writeString(folder.resolve("bolt-password"), "not-the-password");
		var parley = new SpringApplication(Parley.class);
		parley.setWebApplicationType(WebApplicationType.NONE);
		int code = Parley.end(parley, "--parley.command=sources", "--parley.database.join=true",
				"--parley.database.directory=" + folder, "--parley.database.bolt-port=" + TestDatabase.uri().getPort());
		assertThat(code).isEqualTo(3);
		assertThat(output).contains("APPLICATION FAILED TO START", "it is that of another Parley", "bolt-password")
			.doesNotContain("\tat dev.parley");
	}

	private static void start(String... arguments) {
		var parley = new SpringApplication(Parley.class);
		var connection = Stream.of("--server.port=0", "--spring.neo4j.uri=" + TestDatabase.uri(),
				"--spring.neo4j.authentication.username=" + TestDatabase.username(),
				"--spring.neo4j.authentication.password=" + TestDatabase.password());
		var all = Stream.concat(connection, Stream.of(arguments)).toArray(String[]::new);
		assertThatException().isThrownBy(() -> parley.run(all).close());
	}

}
