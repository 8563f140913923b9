package dev.parley.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.parley.Article;
import dev.parley.GraphDump;
import dev.parley.Http;
import dev.parley.Invariants;
import dev.parley.Parley;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Parley as a program, killed while it serves, started again on what it left, and given
 * commands while it serves again. {@code -Dseconds=30} keeps it away as long.
 */
@Tag("thorough")
@Timeout(900)
class RestartTests {

	private static final Pattern ADDRESS = Pattern.compile("API +http://localhost:(\\d+)/|Bolt +(bolt://\\S+ .*)");

	private static final int SECONDS = Integer.getInteger("seconds", 3);

	private final Path directory;

	RestartTests(@TempDir Path folder) {
		this.directory = folder.resolve("data");
	}

	@Test
	void findsEverythingAfterItWasKilledAndTakesCommands() throws IOException, InterruptedException {
		List<String> before;
		int port = free();
		Asking asking;
		try (var parley = Running.start(directory, port); var driver = parley.driver()) {
			assertThat(GraphDump.of(driver)).anyMatch((line) -> line.contains(Article.ID + ":mod-credits-uae"));
			assertThat(parley.http().withoutAKey().delete("/api/dossiers/" + Article.ID).status()).isEqualTo(401);
			assertThat(parley.correct("value: 22", "value: 21")).isEqualTo(200);
			before = GraphDump.of(driver);
			asking = new Asking(parley.http());
			asking.isKilled();
			parley.kill();
		}
		Thread.sleep(SECONDS * 1000L);
		try (var parley = Running.start(directory, port); var driver = parley.driver()) {
			asking.isBack();
			assertThat(GraphDump.of(driver)).isEqualTo(before);
			assertThat(parley.http().get("/api/audit", "limit", "2").ok().list("records")).extracting("what", "target")
				.first()
				.isEqualTo(tuple("dossier changed", Article.ID));
			assertThat(parley.http().ask("claims/disputed", "about", "exchange-2025-03-19-wounded"))
				.filteredOn("speaker", "russia-mod")
				.extracting("value")
				.containsExactly(21);
			Invariants.hold(driver);
			String states = Files.writeString(directory.resolveSibling("states.csv"), """
					id,name,iso3,gwno,aliases
					nordland,Nordland,,901,
					southmark,Southmark,,902,
					fen,Fen,,many,
					""").toString();
			assertThat(parley.command(1, "load", "states", states, "--dry-run"))
				.contains("(dry run): 3 rows read = 2 written + 0 unchanged + 1 refused");
			assertThat(GraphDump.of(driver)).isEqualTo(before);
			assertThat(parley.command(1, "load", "states", states, "--release", "some"))
				.contains("states some: 3 rows read = 2 written + 0 unchanged + 1 refused")
				.contains("line 4: gwno: 'many' is not a whole number");
			assertThat(parley.http().get("/api/documents/states-release-some").status()).isEqualTo(200);
			assertThat(parley.command(0, "unload", "states")).contains("claims taken back");
			assertThat(parley.http().get("/api/audit", "limit", "2").ok().list("records"))
				.extracting("who", "what", "target")
				.containsExactly(tuple("command line", "load taken back", "states-release-some"),
						tuple("command line", "load begun", "states-release-some"));
			String key = parley.command(0, "key", "create", "ada", "--role", "reader").strip();
			assertThat(key).containsPattern("parley_[0-9a-f]{12}_[0-9a-f]{64}$");
			var ada = parley.http().with(key.replaceFirst("(?s).*\\s", ""));
			assertThat(ada.get("/api/actors/uae").status()).isEqualTo(200);
			assertThat(ada.get("/api/audit").status()).isEqualTo(403);
			assertThat(GraphDump.of(driver)).isEqualTo(before);
		}
	}

	/**
	 * Asks all the time, while it runs, is killed and runs again. It is answered rightly,
	 * that the database is away, or, while there is none to answer, not at all.
	 */
	private static final class Asking {

		private static final List<String> QUESTIONS = List.of("/api/queries/agreements/in-force?on=2025-03-20",
				"/api/actors?size=5", "/api/claims/" + Article.ID + ":mod-credits-uae", "/api/search?q=lubinets",
				"/api/states/uae");

		private static final int CALLERS = 6;

		private final Http http;

		private final List<String> right;

		private final Map<String, Integer> told = new ConcurrentHashMap<>();

		private final List<CompletableFuture<Void>> callers;

		private volatile boolean away;

		private volatile boolean over;

		Asking(Http http) {
			this.http = http;
			this.right = QUESTIONS.stream().map((question) -> http.get(question).ok().body()).toList();
			this.callers = IntStream.range(0, CALLERS)
				.mapToObj((caller) -> CompletableFuture.runAsync(() -> ask(caller), (task) -> new Thread(task).start()))
				.toList();
			pause(1000);
		}

		private void ask(int first) {
			for (int i = first; !over; i++) {
				boolean before = away;
				long begun = System.nanoTime();
				String answer = answer(i % QUESTIONS.size());
				assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(14_500));
				if (!before && !away) {
					assertThat(answer).isEqualTo("right");
				}
				told.merge(answer, 1, Integer::sum);
				pause(20);
			}
		}

		private String answer(int question) {
			try {
				Http.Reply reply = http.get(QUESTIONS.get(question));
				if (reply.status() == 503 && reply.type().equals("application/problem+json")) {
					return "away";
				}
				return reply.body().equals(right.get(question)) ? "right" : reply.status() + " " + reply.body();
			}
			catch (UncheckedIOException ex) {
				return "no answer";
			}
		}

		/** From now on it need not answer. */
		void isKilled() {
			away = true;
		}

		/** From now on all is well again, for as long as it is looked at. */
		void isBack() {
			pause(1000);
			away = false;
			pause(3000);
			over = true;
			callers.forEach(CompletableFuture::join);
			System.out.println("Asked all the time: " + told);
			assertThat(told.keySet()).isSubsetOf("right", "away", "no answer").contains("right", "no answer");
		}

		private static void pause(long milliseconds) {
			try {
				Thread.sleep(milliseconds);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

	private static int free() throws IOException {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	/** A Parley that has said where it is. Closing kills it. */
	private record Running(Path directory, JavaProcess process, int port, String bolt) implements AutoCloseable {

		static Running start(Path directory, int httpPort) throws IOException {
			var process = JavaProcess.of(List.of(), Parley.class, "--server.port=" + httpPort,
					"--parley.database.bolt-port=0", "--parley.database.directory=" + directory);
			try {
				var output = process.process().inputReader();
				String port = said(output, 1);
				return new Running(directory, process, Integer.parseInt(port), said(output, 2));
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

		/** With the owner's key, as the owner finds it. */
		Http http() throws IOException {
			return new Http(port, "Bearer " + Files.readString(directory.resolve("api-key")).strip());
		}

		/** With the user and the password that it said it takes. */
		Driver driver() throws IOException {
			String[] said = bolt.split("  user neo4j, password in ", 2);
			String password = Files.readString(Path.of(said[1])).strip();
			return GraphDatabase.driver(said[0], AuthTokens.basic("neo4j", password));
		}

		/** Answers with the status. */
		int correct(String old, String now) throws IOException {
			assertThat(Article.yaml()).contains(old);
			return http().post("/api/dossiers", "application/yaml", Article.yaml().replace(old, now)).status();
		}

		/**
		 * Runs a command in a process of its own, which finds this one by its directory
		 * and its port; answers with what it printed.
		 */
		String command(int exitCode, String... words) throws IOException, InterruptedException {
			String port = bolt.replaceFirst("^bolt://[^:]+:(\\d+).*$", "$1");
			String[] settings = { "--parley.database.directory=" + directory, "--parley.database.bolt-port=" + port,
					"--parley.load.directory=" + directory.resolve("loads") };
			String[] all = Stream.concat(Stream.of(words), Stream.of(settings)).toArray(String[]::new);
			try (var process = JavaProcess.of(List.of(), Parley.class, all)) {
				String output = process.output();
				assertThat(process.exitCode()).as(output).isEqualTo(exitCode);
				return output;
			}
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
