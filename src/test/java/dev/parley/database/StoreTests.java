package dev.parley.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.parley.GraphDump;
import dev.parley.Parley;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.GraphDatabase;

import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The embedded database, backed up and restored. */
@Tag("thorough")
@Timeout(300)
class StoreTests {

	private final Path folder;

	private final Path data;

	private final Path backup;

	StoreTests(@TempDir Path folder) {
		this.folder = folder;
		this.data = folder.resolve("data");
		this.backup = folder.resolve("parley.dump");
	}

	@Test
	void holdsAfterARestoreWhatItHeldBeforeTheBackup() throws IOException {
		ask(data, "CREATE TEXT INDEX names FOR (a:Actor) ON (a.name)");
		ask(data, "CREATE CONSTRAINT ids FOR (a:Actor) REQUIRE a.id IS UNIQUE");
		ask(data,
				"""
						UNWIND range(1, 500) AS n
						CREATE (:Actor {id: 'actor-' + n, name: 'Ґалаґан ' + n, aliases: ['a', 'b']})-[:MEDIATED {claims: ['c']}]->(:Exchange {id: 'exchange-' + n, on: date('2025-03-19')})
						""");
		List<String> before = dump(data);
		assertThat(store(data).backUp(backup)).isEqualTo(Files.size(backup)).isPositive();
		Path elsewhere = folder.resolve("elsewhere");
		store(elsewhere).restore(backup, false);
		assertThat(dump(elsewhere)).isEqualTo(before).hasSize(1500);
		assertThat(ask(elsewhere, "SHOW INDEXES YIELD name WHERE name IN ['names', 'ids'] RETURN name")).hasSize(2);
		ask(data, "MATCH (n) DETACH DELETE n");
		store(data).restore(backup, true);
		assertThat(dump(data)).isEqualTo(before);
		assertThat(names(data)).doesNotContain("restoring", "restored");
	}

	@Test
	void leavesTheOldDatabaseWhenTheFileIsDamagedOrNone() throws IOException {
		ask(data, "UNWIND range(1, 2000) AS n CREATE (:Actor {id: 'a' + n, name: toString(rand())})");
		store(data).backUp(backup);
		List<String> before = dump(data);
		byte[] whole = Files.readAllBytes(backup);
		for (int part : List.of(0, 1, 100, whole.length / 2, whole.length - 1)) {
			Path cut = Files.write(folder.resolve("cut.dump"), Arrays.copyOf(whole, part));
			assertThatExceptionOfType(StoreRefused.class).as("%d of %d bytes", part, whole.length)
				.isThrownBy(() -> store(data).restore(cut, true))
				.withMessageStartingWith("The file is no backup, or it is damaged");
		}
		Path other = Files.writeString(folder.resolve("other.dump"), "not a backup\n".repeat(1000));
		assertThatExceptionOfType(StoreRefused.class).isThrownBy(() -> store(data).restore(other, true));
		assertThat(dump(data)).isEqualTo(before);
		assertThat(names(data)).doesNotContain("restoring", "restored");
		Path nowhere = folder.resolve("nowhere");
		assertThatExceptionOfType(StoreRefused.class).isThrownBy(() -> store(nowhere).restore(other, false));
		assertThat(nowhere.resolve("databases/neo4j")).doesNotExist();
	}

	@Test
	void overwritesNothingUnasked() throws IOException {
		assertThatExceptionOfType(StoreRefused.class).isThrownBy(() -> store(data).backUp(backup))
			.withMessage("There is no database in %s.", data);
		ask(data, "CREATE (:Actor {id: 'oman'})");
		Files.writeString(backup, "precious");
		assertThatExceptionOfType(StoreRefused.class).isThrownBy(() -> store(data).backUp(backup))
			.withMessage("There is a file %s already; a backup overwrites nothing.", backup);
		assertThat(backup).hasContent("precious");
		assertThatExceptionOfType(StoreRefused.class).isThrownBy(() -> store(data).restore(backup, false))
			.withMessageContaining("with --replace the backup takes its place");
		assertThatExceptionOfType(StoreRefused.class)
			.isThrownBy(() -> store(data).restore(folder.resolve("none.dump"), true))
			.withMessageStartingWith("There is no file");
	}

	@Test
	void finishesAtTheNextStartWhatWasKilledWhileItWasPutInPlace() throws IOException {
		Path other = folder.resolve("other");
		ask(data, "CREATE (:Actor {id: 'old'})");
		ask(other, "CREATE (:Actor {id: 'new'})");
		// As it is after the file was checked: nothing, or the first of two folders, is
		// in place.
		for (int moved = 0; moved < 2; moved++) {
			StoreFiles files = StoreFiles.of(data);
			Files.createDirectories(files.draft());
			copy(other.resolve("databases/neo4j"), files.draft().resolve("databases/neo4j"));
			copy(other.resolve("transactions/neo4j"), files.draft().resolve("transactions/neo4j"));
			Files.move(files.draft(), data.resolve("restored"));
			if (moved > 0) {
				FileSystemUtils.deleteRecursively(data.resolve("databases/neo4j"));
				Files.move(data.resolve("restored/databases/neo4j"), data.resolve("databases/neo4j"));
			}
			assertThat(ask(data, "MATCH (a:Actor) RETURN a.id AS id")).containsExactly("new");
			assertThat(names(data)).doesNotContain("restored");
		}
	}

	@Test
	void isACommandThatLeavesARunningParleyAlone() throws Exception {
		ask(data, "CREATE (:Actor {id: 'norway'})");
		assertThat(command(0, "backup", backup.toString())).contains("the graph is in " + backup);
		try (var running = new EmbeddedDatabase(Databases.in(data))) {
			running.getUri();
			assertThat(command(3, "backup", backup + ".2")).contains("in use by another process")
				.doesNotContain("\tat ");
			assertThat(command(3, "restore", "--replace", backup.toString())).contains("in use by another process");
		}
		assertThat(Path.of(backup + ".2")).doesNotExist();
		ask(data, "MATCH (n) DETACH DELETE n");
		assertThat(command(3, "restore", backup.toString())).contains("--replace").doesNotContain("\tat ");
		assertThat(command(0, "restore", "--replace", backup.toString())).contains("is in place");
		assertThat(ask(data, "MATCH (a:Actor) RETURN a.id AS id")).containsExactly("norway");
		assertThat(command(2, "backup")).contains("Missing required parameter");
	}

	private String command(int exitCode, String... words) throws IOException, InterruptedException {
		var all = Stream.concat(Stream.of(words), Stream.of("--parley.database.directory=" + data));
		try (var process = JavaProcess.of(List.of(), Parley.class, all.toArray(String[]::new))) {
			String output = process.output(2);
			assertThat(process.exitCode()).as(output).isEqualTo(exitCode);
			return output;
		}
	}

	private static Store store(Path directory) {
		return new Store(Databases.in(directory), new StandardEnvironment());
	}

	private static List<String> ask(Path directory, String query) {
		try (var database = new EmbeddedDatabase(Databases.in(directory));
				var driver = GraphDatabase.driver(database.getUri(), database.getAuthToken())) {
			return driver.executableQuery(query)
				.execute()
				.records()
				.stream()
				.map((row) -> row.get(0).asString())
				.toList();
		}
	}

	private static List<String> dump(Path directory) {
		try (var database = new EmbeddedDatabase(Databases.in(directory));
				var driver = GraphDatabase.driver(database.getUri(), database.getAuthToken())) {
			return GraphDump.of(driver);
		}
	}

	private static List<String> names(Path directory) throws IOException {
		try (var files = Files.list(directory)) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to.getParent());
		FileSystemUtils.copyRecursively(from, to);
	}

}
