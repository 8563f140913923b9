package dev.parley.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.parley.Parley;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@Tag("thorough")
@Timeout(120)
class UnusableDatabaseTests {

	private final Path directory;

	UnusableDatabaseTests(@TempDir Path directory) {
		this.directory = directory;
	}

	@Test
	void saysThatThePortIsTaken() throws Exception {
		try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				var parley = parley(other.getLocalPort())) {
			assertThat(parley.output()).contains("Port %d on 127.0.0.1 is taken".formatted(other.getLocalPort()))
				.contains("Set parley.database.bolt-port to another (0 for any free one), or stop the other program.")
				.doesNotContain("\tat ");
			assertThat(parley.exitCode()).isOne();
		}
	}

	@Test
	void saysThatThePortOfItsOperationIsTaken() throws Exception {
		try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				var parley = JavaProcess.of(List.of(), Parley.class, "--server.port=0",
						"--management.server.port=" + other.getLocalPort(), "--parley.database.bolt-port=0",
						"--parley.dossiers.bundled=false", "--parley.database.directory=" + directory)) {
			assertThat(parley.output())
				.contains("APPLICATION FAILED TO START", "Port " + other.getLocalPort() + " was already in use",
						"management.server.port")
				.doesNotContain("\tat ");
			assertThat(parley.exitCode()).isOne();
		}
	}

	@Test
	void startsOnAnotherPortAfterOneWasTaken() throws Exception {
		try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			var failure = failure(Databases.in(directory, other.getLocalPort()));
			assertThat(failure).hasMessageContaining("is taken");
		}
		try (var database = new EmbeddedDatabase(Databases.in(directory))) {
			assertThat(database.getUri()).hasScheme("bolt").hasHost("127.0.0.1");
		}
	}

	@Test
	void saysThatAnotherProcessUsesTheDirectory() throws Exception {
		try (var holder = new EmbeddedDatabase(Databases.in(directory))) {
			holder.getUri();
			assertThat(failure(Databases.in(directory))).hasMessage(inUse());
			try (var parley = parley(0)) {
				assertThat(parley.output()).contains(inUse())
					.contains("Stop it, or set parley.database.directory to another directory.")
					.doesNotContain("\tat ");
				assertThat(parley.exitCode()).isOne();
			}
		}
	}

	@Test
	void saysThatTheDirectoryCannotBeWrittenTo() throws IOException {
		Path file = Files.createFile(directory.resolve("file"));
		Path below = file.resolve("data");
		assertThat(failure(Databases.in(below))).hasMessage("The directory %s cannot be written to.", below);
	}

	@Test
	void saysThatTheStoreCannotBeOpened() throws IOException {
		try (var database = new EmbeddedDatabase(Databases.in(directory))) {
			database.getUri();
		}
		Files.write(directory.resolve("databases/neo4j/neostore"), new byte[8192]);
		var failure = failure(Databases.in(directory));
		assertThat(failure).hasMessageContaining("The database in %s cannot be opened".formatted(directory));
		assertThat(failure.action()).contains("logs/debug.log");
	}

	@Test
	void saysThatAnotherNeo4jRefusesThePassword() throws Exception {
		try (var parley = elsewhere(TestDatabase.uri().toString())) {
			assertThat(parley.output()).contains("The Neo4j at %s refuses the user".formatted(TestDatabase.uri()))
				.contains("Set spring.neo4j.authentication.username and spring.neo4j.authentication.password.")
				.doesNotContain("\tat ");
			assertThat(parley.exitCode()).isOne();
		}
	}

	@Test
	void saysThatNoNeo4jAnswers() throws Exception {
		try (var parley = elsewhere("bolt://127.0.0.1:1")) {
			assertThat(parley.output()).contains("The Neo4j at bolt://127.0.0.1:1 does not answer")
				.contains("Start it, or correct spring.neo4j.uri")
				.doesNotContain("\tat ");
		}
	}

	@Test
	void saysThatAnAddressIsNoneOfANeo4j() throws Exception {
		try (var parley = elsewhere("http://127.0.0.1:7474")) {
			assertThat(parley.output()).contains("'http://127.0.0.1:7474' is not an address of a Neo4j")
				.contains("Set spring.neo4j.uri to bolt://host:7687 or neo4j://host:7687.")
				.doesNotContain("\tat ");
		}
	}

	private static JavaProcess elsewhere(String uri) throws IOException {
		return JavaProcess.of(List.of(), Parley.class, "--server.port=0", "--spring.neo4j.uri=" + uri,
				"--spring.neo4j.authentication.username=neo4j", "--spring.neo4j.authentication.password=wrongwrong");
	}

	private JavaProcess parley(int boltPort) throws IOException {
		return JavaProcess.of(List.of(), Parley.class, "--server.port=0", "--parley.database.bolt-port=" + boltPort,
				"--parley.database.directory=" + directory);
	}

	private String inUse() {
		return "The database in %s is in use by another process.".formatted(directory);
	}

	private static DatabaseUnusable failure(DatabaseSettings settings) {
		try (var database = new EmbeddedDatabase(settings)) {
			return catchThrowableOfType(DatabaseUnusable.class, database::getAuthToken);
		}
	}

}
