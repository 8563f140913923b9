package dev.parley.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;

import dev.parley.Article;
import dev.parley.Http;
import dev.parley.Parley;
import dev.parley.access.Keys;
import dev.parley.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two Parleys on a Neo4j in another process, which is stopped and goes on, is killed and
 * comes back, while they are asked all the time. {@code -Dseconds=30} keeps it away as
 * long.
 */
@Tag("thorough")
@Timeout(900)
@TestInstance(Lifecycle.PER_CLASS)
@DisabledOnOs(OS.WINDOWS)
class LostDatabaseTests {

	private static final int SECONDS = Integer.getInteger("seconds", 16);

	private static final Duration LIMIT = Duration.ofSeconds(10);

	/**
	 * A change that is made may take longer: a Neo4j that has just started plans it anew.
	 */
	private static final Duration WRITE_LIMIT = Duration.ofSeconds(30);

	/** On top of the limit, the second or two that are promised, and a busy machine. */
	private static final Duration SLACK = Duration.ofMillis(4500);

	private static final int CALLERS = 6;

	/** Which of the questions is none. */
	private static final int CHANGE = 5;

	private static final String HEADER = "Parley-Bookmark";

	private final Path directory;

	private final int port;

	private JavaProcess neo4j;

	private final ConfigurableApplicationContext one;

	private final ConfigurableApplicationContext other;

	private final String key;

	LostDatabaseTests(@TempDir Path folder) throws IOException {
		this.directory = folder.resolve("data");
		try (var socket = new ServerSocket(0)) {
			this.port = socket.getLocalPort();
		}
		this.neo4j = start();
		this.one = parley("neo4j");
		this.other = parley("bolt");
		this.key = one.getBean(Keys.class).create("test", Role.EDITOR, null).text();
	}

	@BeforeAll
	void article() {
		assertThat(http(one).post("/api/dossiers", "application/yaml", Article.yaml()).status()).isEqualTo(201);
	}

	@AfterAll
	void stop() {
		one.close();
		other.close();
		neo4j.close();
	}

	@Test
	void answersInTimeWhileTheDatabaseIsStoppedAndWellAfterwards() throws Exception {
		Told told = asked(() -> {
			signal("STOP");
			Thread.sleep(SECONDS * 1000L);
			assertThat(operation().get("/actuator/health/liveness").status()).isEqualTo(200);
			var ready = operation().get("/actuator/health/readiness");
			assertThat(ready.status()).isEqualTo(503);
			assertThat(ready.json().at("/components/database/status").asString()).isEqualTo("DOWN");
			signal("CONT");
		});
		told.isRightOrUnavailable();
		assertThat(operation().get("/actuator/prometheus").ok().body())
			.containsPattern("parley_query_seconds_count\\{[^}]*outcome=\"database-unavailable\"[^}]*\\} [1-9]");
	}

	@Test
	void answersInTimeWhileTheDatabaseIsKilledAndWellOnceItIsBack() throws Exception {
		Told told = asked(() -> {
			neo4j.close();
			Thread.sleep(SECONDS * 500L);
			this.neo4j = start();
		});
		told.isRightOrUnavailable();
	}

	@Test
	void readsThroughOneWhatWasWrittenThroughTheOther() {
		for (int i = 0; i < 10; i++) {
			var written = http(i % 2 == 0 ? one : other).post("/api/dossiers", "application/yaml", note("note-" + i));
			assertThat(written.status()).as(written.body()).isEqualTo(201);
			String bookmark = written.headers().firstValue(HEADER).orElseThrow();
			Http reader = http(i % 2 == 0 ? other : one);
			for (String path : List.of("/api/documents/note-" + i, "/api/claims/note-" + i + ":heard",
					"/api/queries/claims/in-document?document=note-" + i)) {
				var read = reader.send(path, (request) -> request.header(HEADER, bookmark));
				assertThat(read.status()).as(read.body()).isEqualTo(200);
				assertThat(read.headers().firstValue(HEADER)).isEmpty();
			}
			var gone = reader.send("/api/dossiers/note-" + i, (request) -> request.header(HEADER, bookmark).DELETE());
			assertThat(gone.ok().headers().firstValue(HEADER)).isPresent()
				.isNotEqualTo(written.headers().firstValue(HEADER));
		}
	}

	@Test
	void refusesABookmarkOfAnotherDatabase() {
		String foreign;
		try (var session = TestDatabase.driver().session()) {
			session.run("CREATE (n:Other) DELETE n").consume();
			foreign = session.lastBookmarks().iterator().next().value();
		}
		for (String path : List.of("/api/actors", "/api/queries/claims/disputed")) {
			long begun = System.nanoTime();
			var reply = http(one).send(path, (request) -> request.header(HEADER, foreign));
			assertThat(reply.status()).as(reply.body()).isEqualTo(400);
			assertThat(reply.json().get("type").asString()).isEqualTo("urn:parley:problem:bad-bookmark");
			assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LIMIT.plus(SLACK));
		}
	}

	/**
	 * On a Neo4j that leads and follows in one, by its routing table (neo4j) or without
	 * (bolt): then answers are kept.
	 */
	private ConfigurableApplicationContext parley(String scheme) {
		return new SpringApplicationBuilder(Parley.class).run("--server.port=0", "--management.server.port=0",
				"--spring.neo4j.uri=" + scheme + "://127.0.0.1:" + port, "--spring.neo4j.authentication.username=neo4j",
				"--spring.neo4j.authentication.password=" + PasswordFile.in(directory).password(),
				"--parley.dossiers.bundled=false", "--parley.limits.time=" + LIMIT.toSeconds() + "s",
				"--parley.limits.write-time=" + WRITE_LIMIT.toSeconds() + "s");
	}

	private JavaProcess start() throws IOException {
		JavaProcess started = JavaProcess.of(List.of(), BareNeo4j.class, directory.toString(), String.valueOf(port));
		assertThat(started.process().inputReader().lines().anyMatch(BareNeo4j.ANSWERED::equals)).isTrue();
		return started;
	}

	private void signal(String name) throws IOException, InterruptedException {
		String pid = String.valueOf(neo4j.process().pid());
		assertThat(new ProcessBuilder("kill", "-" + name, pid).start().waitFor()).isZero();
	}

	private static String note(String id) {
		return """
				document: { id: %s, kind: article, title: A note, publisher: me, publishedOn: 2025-03-21 }
				things:
				  me: { is: Organization, name: Me }
				claims:
				  heard: { by: me, stance: asserts, at: p 1, paraphrase: It was heard., about: me }
				""".formatted(id);
	}

	/** What happens to the database. */
	@FunctionalInterface
	private interface Event {

		void happens() throws Exception;

	}

	/** Asks all the time, before, while and after something happens. */
	private Told asked(Event event) throws Exception {
		List<Function<Http, Http.Reply>> questions = List.of(
				(http) -> http.withoutAKey().get("/api/queries/agreements/in-force", "on", "2025-03-20"),
				(http) -> http.get("/api/actors", "size", "5"),
				(http) -> http.get("/api/claims/" + Article.ID + ":mod-credits-uae"),
				(http) -> http.withoutAKey().get("/api/search", "q", "lubinets"), (http) -> http.get("/api/states/uae"),
				(http) -> http.post("/api/dossiers", "application/yaml", Article.yaml()));
		List<String> right = questions.stream().map((question) -> question.apply(http(one)).ok().body()).toList();
		Queue<Answer> answers = new ConcurrentLinkedQueue<>();
		var running = new AtomicBoolean(true);
		List<CompletableFuture<Void>> callers = IntStream.range(0, CALLERS)
			.mapToObj((caller) -> CompletableFuture.runAsync(() -> {
				for (int i = caller; running.get(); i++) {
					int question = i % questions.size();
					long begun = System.nanoTime();
					Http.Reply reply = questions.get(question).apply(http(i % 2 == 0 ? one : other));
					answers.add(new Answer(question, right.get(question), reply,
							Duration.ofNanos(System.nanoTime() - begun)));
				}
			}, (task) -> new Thread(task).start()))
			.toList();
		Thread.sleep(1000);
		event.happens();
		Thread.sleep(LIMIT.plus(SLACK).toMillis());
		long settled = answers.size();
		Thread.sleep(2000);
		running.set(false);
		callers.forEach(CompletableFuture::join);
		return new Told(new ArrayList<>(answers), (int) settled);
	}

	/** One answer, and the right one. */
	private record Answer(int question, String right, Http.Reply reply, Duration took) {

		@Override
		public String toString() {
			String body = reply.body();
			return question + ": " + reply.status() + " after " + took + " "
					+ (isRight() ? "" : body.substring(0, Math.min(body.length(), 300)) + "\n");
		}

		boolean isLate() {
			boolean isMade = isRight() && question == CHANGE;
			return took.compareTo((isMade ? WRITE_LIMIT : LIMIT).plus(SLACK)) > 0;
		}

		boolean isRight() {
			return reply.status() == 200 && reply.body().equals(right);
		}

		boolean isUnavailable() {
			return reply.status() == 503 && reply.type().equals("application/problem+json")
					&& reply.json().get("type").asString().equals("urn:parley:problem:database-unavailable")
					&& reply.headers().firstValue("Retry-After").isPresent();
		}

	}

	/** All answers, and how many of them came before all should have been well again. */
	private record Told(List<Answer> answers, int settled) {

		void isRightOrUnavailable() {
			assertThat(answers.stream().filter((answer) -> !answer.isRight() && !answer.isUnavailable())).isEmpty();
			assertThat(answers.stream().filter(Answer::isLate)).isEmpty();
			assertThat(answers.stream().filter(Answer::isUnavailable)).isNotEmpty();
			List<Answer> last = answers.subList(settled, answers.size());
			assertThat(last).hasSizeGreaterThanOrEqualTo(CALLERS);
			assertThat(last.stream().filter((answer) -> !answer.isRight())).isEmpty();
		}

	}

	private Http http(ConfigurableApplicationContext parley) {
		return new Http(parley.getEnvironment().getRequiredProperty("local.server.port", Integer.class),
				"Bearer " + key);
	}

	private Http operation() {
		return new Http(one.getEnvironment().getRequiredProperty("local.management.port", Integer.class), null);
	}

}
