package dev.parley.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import dev.parley.GraphDump;
import dev.parley.Http;
import dev.parley.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever asks for more than may be hears so, in time, and nobody else suffers. */
@Timeout(60)
class LimitTests extends OnTightLimits {

	private static final String YAML = "application/yaml";

	private static final String SLOW = "/api/queries/tests/counts-for-ever";

	private static final String LONG = "# a long dossier\n".repeat(200);

	@Test
	void turnsAwayADossierThatSaysItIsTooLong() {
		var before = GraphDump.now();
		var problem = problem(http().post("/api/dossiers", YAML, LONG), 413, "body-too-large");
		assertThat(problem.get("detail").asString()).contains("at most 2048 bytes");
		assertThat(GraphDump.now()).isEqualTo(before);
	}

	@Test
	void breaksOffADossierThatTurnsOutToBeTooLong() {
		problem(http().send("/api/dossiers",
				(request) -> request.header("Content-Type", YAML)
					.POST(BodyPublishers
						.ofInputStream(() -> new ByteArrayInputStream(LONG.getBytes(StandardCharsets.UTF_8))))),
				413, "body-too-large");
	}

	@Test
	void breaksOffADatasetThatTurnsOutToBeTooLong() {
		var before = GraphDump.now();
		String rows = "id,name\n" + "a,b\n".repeat(2000);
		problem(http().send("/api/sources/states/loads",
				(request) -> request.header("Content-Type", "text/csv")
					.POST(BodyPublishers
						.ofInputStream(() -> new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8))))),
				413, "body-too-large");
		assertThat(GraphDump.now()).isEqualTo(before);
	}

	@Test
	void takesADatasetThatIsLongerThanADossierMayBe() {
		String rows = "id,name,iso3,gwno,aliases\n" + "x,,,,\n".repeat(400);
		assertThat(http().post("/api/sources/states/loads?rehearse=true&release=x&published=2020", "text/csv", rows)
			.status()).isEqualTo(200);
	}

	@Test
	void breaksOffABodyThatComesTooSlowly() throws Exception {
		try (Socket socket = from(1)) {
			var out = socket.getOutputStream();
			out.write(("POST /api/dossiers HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + http().authorization()
					+ "\r\nContent-Type: " + YAML + "\r\nContent-Length: 1000\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
			var sender = CompletableFuture.runAsync(() -> trickle(socket));
			String answer = answer(socket, "}");
			assertThat(answer).startsWith("HTTP/1.1 408").contains("urn:parley:problem:body-too-slow");
			socket.shutdownOutput();
			sender.join();
		}
	}

	/** Until the other side has enough. */
	private static void trickle(Socket socket) {
		try {
			for (int letter = 0; letter < 1000; letter++) {
				socket.getOutputStream().write('#');
				Thread.sleep(100);
			}
		}
		catch (IOException | InterruptedException ex) {
			// It has.
		}
	}

	@Test
	void waitsForNobodyWhoBeginsARequestAndSaysNoMore() throws IOException {
		try (Socket socket = from(1)) {
			socket.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
			long begun = System.nanoTime();
			assertThat(answer(socket, null)).isEmpty();
			assertThat((System.nanoTime() - begun) / 1e9).isBetween(1.0, 8.0);
		}
	}

	@Test
	void keepsNoAnswerForWhoDoesNotTakeIt() throws Exception {
		var large = new PathMatchingResourcePatternResolver()
			.getResources("classpath*:browser/preview/assets/query*.js");
		String path = "/browser/preview/assets/" + large[0].getFilename();
		try (Socket socket = from(1)) {
			socket.getOutputStream()
				.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
			Thread.sleep(6000);
			long taken = 0;
			try {
				taken = socket.getInputStream().transferTo(OutputStream.nullOutputStream());
			}
			catch (SocketException ex) {
				// It was cut off.
			}
			assertThat(taken).isLessThan(large[0].contentLength());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /%s HTTP/1.1\r\nHost: localhost\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: %s\r\n\r\n", "%s\r\n\r\n",
			"GET /[%s] HTTP/1.1\r\nHost: localhost\r\n\r\n" })
	void saysThatAnAddressOrHeadersAreTooLongOrNoHttp(String request) throws IOException {
		String answer = raw(1, request.formatted("x".repeat(20_000)));
		assertThat(answer).matches("(?s)HTTP/1.1 (400|414|431) .*")
			.contains("Content-Type: application/problem+json", "\"urn:parley:problem:");
		JsonNode problem = new JsonMapper().readTree(answer.substring(answer.indexOf('{'), answer.indexOf('}') + 1));
		assertThat(problem.get("traceId").asString()).hasSize(32);
		assertThat(answer).doesNotContain("xxx", "Tomcat");
	}

	@Test
	void turnsAwayWhoAsksTooOftenAndNobodyElse() {
		String last = "";
		for (int i = 0; i < 400 && !last.startsWith("HTTP/1.1 429"); i++) {
			last = raw(3, "GET /api/nothing HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		}
		assertThat(last).startsWith("HTTP/1.1 429")
			.containsPattern("Retry-After: [1-9]")
			.contains("urn:parley:problem:too-many-requests", "One caller may send 300 requests in a minute");
		assertThat(raw(4, "GET /api/queries HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 200");
	}

	/** A form is a body that servers like to read before anybody asked for it. */
	@Test
	void waitsForNoBodyThatNobodyReads() throws IOException {
		try (Socket socket = from(1)) {
			socket.getOutputStream().write("""
					DELETE /api/dossiers/nothing HTTP/1.1
					Host: localhost
					Transfer-Encoding: chunked
					Content-Type: application/x-www-form-urlencoded

					""".replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
			assertThat(answer(socket, "}")).startsWith("HTTP/1.1 401");
		}
	}

	@Test
	void turnsAwayWhoGuessesKeys() {
		String guess = "GET /api/queries HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer parley_x\r\n\r\n";
		String last = "";
		for (int i = 0; i < 400 && !last.startsWith("HTTP/1.1 429"); i++) {
			last = raw(5, guess);
			assertThat(last).matches("(?s)HTTP/1.1 (401|429).*");
		}
		assertThat(last).startsWith("HTTP/1.1 429")
			.containsPattern("Retry-After: [1-9]")
			.contains("One caller may send 300 keys that do not hold in a minute");
		assertThat(raw(6, guess)).startsWith("HTTP/1.1 401");
	}

	@Test
	void turnsAwayWhoComesOnTopOfAsManyAsMayAsk() {
		List<CompletableFuture<Http.Reply>> slow = IntStream.range(0, 2)
			.mapToObj((i) -> CompletableFuture.supplyAsync(() -> http().get(SLOW)))
			.toList();
		running(2);
		long begun = System.nanoTime();
		var busy = http().get("/api/queries/claims/disputed");
		problem(busy, 503, "busy");
		assertThat(busy.headers().firstValue("Retry-After")).hasValue("5");
		assertThat((System.nanoTime() - begun) / 1e9).isLessThan(4);
		problem(http().get("/api/actors"), 503, "busy");
		slow.forEach((one) -> problem(one.join(), 504, "too-slow"));
		http().get("/api/queries/claims/disputed").ok();
	}

	@Test
	void tellsTheDatabaseWhoIsAsking() {
		String traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
		var slow = CompletableFuture.supplyAsync(() -> http().send(SLOW,
				(request) -> request.header("traceparent", "00-" + traceId + "-00f067aa0ba902b7-01")));
		assertThat(running(1)).anySatisfy((metadata) -> assertThat(metadata).containsEntry("traceId", traceId)
			.containsEntry("query", "tests/counts-for-ever")
			.containsEntry("app", "parley"));
		assertThat(problem(slow.join(), 504, "too-slow").get("traceId").asString()).isEqualTo(traceId);
	}

	/** What the database tells of its transactions, once so many of Parley run. */
	private static List<Map<String, Object>> running(int many) {
		List<Map<String, Object>> running = List.of();
		while (running.size() < many) {
			running = TestDatabase.driver()
				.executableQuery("SHOW TRANSACTIONS YIELD metaData WHERE metaData.query IS NOT NULL RETURN metaData")
				.execute()
				.records()
				.stream()
				.map((row) -> row.get("metaData").asMap())
				.toList();
		}
		return running;
	}

	private static JsonNode problem(Http.Reply reply, int status, String type) {
		assertThat(reply.status()).as(reply.body()).isEqualTo(status);
		assertThat(reply.type()).isEqualTo("application/problem+json");
		assertThat(reply.json().get("type").asString()).isEqualTo("urn:parley:problem:" + type);
		assertThat(reply.json().get("traceId").asString()).hasSize(32);
		return reply.json();
	}

}
