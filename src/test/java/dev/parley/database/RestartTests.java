package dev.parley.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import dev.parley.Article;
import dev.parley.GraphDump;
import dev.parley.Http;
import dev.parley.Parley;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** Parley as a program, killed while it serves, and started again on what it left. */
@Timeout(400)
class RestartTests {

	private static final Pattern ADDRESS = Pattern.compile("API +http://localhost:(\\d+)/|Bolt +(bolt://\\S+ .*)");

	private final Path directory;

	RestartTests(@TempDir Path folder) {
		this.directory = folder.resolve("data");
	}

	@Test
	void findsEverythingAfterItWasKilledAndAddsNothing() throws IOException {
		List<String> before;
		try (var parley = Running.start(directory); var driver = parley.driver()) {
			assertThat(GraphDump.of(driver)).anyMatch((line) -> line.contains(Article.ID + ":mod-credits-uae"));
			assertThat(parley.correct("value: 22", "value: 21")).isEqualTo(200);
			before = GraphDump.of(driver);
			parley.kill();
		}
		try (var parley = Running.start(directory); var driver = parley.driver()) {
			assertThat(GraphDump.of(driver)).isEqualTo(before);
			assertThat(parley.http().ask("claims/disputed", "about", "exchange-2025-03-19-wounded"))
				.filteredOn("speaker", "russia-mod")
				.extracting("value")
				.containsExactly(21);
			for (String check : checks()) {
				assertThat(driver.executableQuery(check).execute().records()).as(check).isEmpty();
			}
		}
	}

	/** The checks, each for everything. */
	private static List<String> checks() throws IOException {
		try (var files = Files.list(Path.of("cypher/checks"))) {
			return files.map(RestartTests::text).map((text) -> text.replace("$things", "null")).toList();
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** A Parley that has said where it is. Closing kills it. */
	private record Running(JavaProcess process, int port, String bolt) implements AutoCloseable {

		static Running start(Path directory) throws IOException {
			var process = JavaProcess.of(List.of(), Parley.class, "--server.port=0", "--parley.database.bolt-port=0",
					"--parley.database.directory=" + directory);
			try {
				var output = process.process().inputReader();
				String port = said(output, 1);
				return new Running(process, Integer.parseInt(port), said(output, 2));
			}
			catch (IOException | RuntimeException | AssertionError failure) {
				process.close();
				throw failure;
			}
		}

		private static String said(BufferedReader output, int group) throws IOException {
			var lines = new StringBuilder();
			for (String line = output.readLine(); line != null; line = output.readLine()) {
				lines.append(line).append('\n');
				var address = ADDRESS.matcher(line);
				if (address.find() && address.group(group) != null) {
					return address.group(group);
				}
			}
			throw new AssertionError("Parley did not start:\n" + lines);
		}

		Http http() {
			return new Http(port);
		}

		/** With the user and the password that it said it takes. */
		Driver driver() throws IOException {
			String[] said = bolt.split("  user neo4j, password in ", 2);
			String password = Files.readString(Path.of(said[1])).strip();
			return GraphDatabase.driver(said[0], AuthTokens.basic("neo4j", password));
		}

		/** Answers with the status. */
		int correct(String old, String now) {
			assertThat(Article.yaml()).contains(old);
			return http().post("/api/dossiers", "application/yaml", Article.yaml().replace(old, now)).status();
		}

		void kill() {
			process.close();
		}

		@Override
		public void close() {
			kill();
		}

	}

}
