package dev.parley.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import dev.parley.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Answers of any length, and what becomes of those that fail on their way. */
class ExportTests extends OnLongAnswers {

	/**
	 * The driver hands on a thousand rows at a time, and an answer that fits in 64 KiB is
	 * held.
	 */
	private static final String BREAKS_OFF = "?broken=20000&limit=30000";

	@Test
	void tellsFirstWhatItIsAndLastWhetherItIsWhole() {
		var lines = lines(
				"/api/queries/claims/in-document.ndjson?document=moscow-times-2025-03-19&knownBy=2025-04-01&limit=90");
		var first = lines.get(0);
		assertThat(first.get("query").asString()).isEqualTo("claims/in-document");
		assertThat(first.get("title").asString()).isNotBlank();
		assertThat(first.at("/parameters/document").asString()).isEqualTo("moscow-times-2025-03-19");
		assertThat(first.get("knownBy").asString()).isEqualTo("2025-04-01");
		assertThat(first.get("made").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
		var last = lines.get(lines.size() - 1);
		assertThat(last.get("status").asString()).isEqualTo("complete");
		assertThat(last.get("rows").asInt()).isEqualTo(lines.size() - 2);
		assertThat(last.get("truncated").asBoolean()).isFalse();
		assertThat(last.at("/sources/0/document").asString()).isEqualTo("moscow-times-2025-03-19");
		var rows = http().ask("claims/in-document", "document", "moscow-times-2025-03-19", "knownBy", "2025-04-01",
				"limit", "90");
		assertThat(lines.subList(1, lines.size() - 1))
			.isEqualTo(rows.stream().map((row) -> JSON.valueToTree(row)).toList());
	}

	@Test
	void tellsTheLicencesOfWhatItRestsOn() {
		http().post("/api/dossiers", "application/yaml",
				"""
						document: { id: licensed, title: A release, kind: report, publisher: me, publishedOn: 2025-04-01, licence: CC BY 4.0 }
						things:
						  me: { is: Organization, name: Me }
						claims:
						  one: { by: me, stance: asserts, at: p 1, paraphrase: I am., about: me }
						""");
		try {
			var lines = lines("/api/queries/claims/by-speaker.ndjson?speaker=me");
			var last = lines.get(lines.size() - 1);
			assertThat(last.at("/licences/0").asString()).isEqualTo("CC BY 4.0");
			assertThat(last.at("/sources/0/document").asString()).isEqualTo("licensed");
			assertThat(last.at("/sources/0/publisher").asString()).isEqualTo("me");
			assertThat(http().get("/api/queries/claims/by-speaker.csv-metadata.json?speaker=me")
				.ok()
				.json()
				.at("/dc:license/0")
				.asString()).isEqualTo("CC BY 4.0");
		}
		finally {
			http().delete("/api/dossiers/licensed");
		}
	}

	@Test
	void hasNoRowsAndSaysSo() {
		var lines = lines("/api/queries/agreements/in-force.ndjson?on=1900-01-01");
		assertThat(lines).hasSize(2);
		assertThat(lines.get(1).get("rows").asInt()).isZero();
	}

	@Test
	void mayBeLongerThanWhatIsHeld() {
		assertThat(http().get("/api/queries/tests/many?limit=101").status()).isEqualTo(400);
		assertThat(http().get("/api/queries/tests/many.csv?limit=1000").ok().body().lines()).hasSize(1001);
		var tooMany = http().get("/api/queries/tests/many.csv?limit=300001");
		assertThat(tooMany.status()).isEqualTo(400);
		assertThat(tooMany.json().get("detail").asString())
			.isEqualTo("limit is 300001; it is at least 1 and at most 300000");
	}

	@Test
	void saysThatThereIsMore() {
		var lines = lines("/api/queries/claims/in-document.ndjson?document=moscow-times-2025-03-19&limit=2");
		assertThat(lines).hasSize(4);
		assertThat(lines.get(3).get("truncated").asBoolean()).isTrue();
	}

	/** A long CSV is gone before that is known; who takes trailers is told behind it. */
	@Test
	void saysBehindALongTableWhetherItIsCut() throws IOException {
		String raw = raw("/api/queries/tests/many.csv?limit=5000", "TE: trailers\r\nConnection: TE, close\r\n");
		assertThat(raw).contains("Trailer: Parley-Rows, Parley-Truncated\r\n");
		assertThat(raw.substring(raw.length() - 200)).contains("\r\n0\r\n")
			.containsIgnoringCase("parley-rows: 5000\r\n")
			.containsIgnoringCase("parley-truncated: true\r\n")
			.endsWith("\r\n\r\n");
		String without = raw("/api/queries/tests/many.csv?limit=5000", "Connection: close\r\n");
		assertThat(without).doesNotContainIgnoringCase("trailer").endsWith("\r\n0\r\n\r\n");
	}

	@Test
	void answersWithAProblemIfItFailsBeforeItsFirstRow() {
		for (String suffix : List.of("csv", "ndjson", "graphml", "gexf")) {
			var problem = http().get("/api/queries/tests/breaks-off." + suffix + "?broken=1");
			assertThat(problem.status()).as(suffix).isEqualTo(400);
			assertThat(problem.type()).as(suffix).isEqualTo("application/problem+json");
			assertThat(problem.header("Content-Disposition")).doesNotContain("attachment");
		}
		var slow = http().get("/api/queries/tests/counts-for-ever.csv");
		assertThat(slow.status()).isEqualTo(504);
	}

	@Test
	void saysAmongItsLinesThatItFailed() {
		var lines = lines("/api/queries/tests/breaks-off.ndjson" + BREAKS_OFF);
		var last = lines.get(lines.size() - 1);
		assertThat(last.get("status").asString()).isEqualTo("failed");
		assertThat(last.get("rows").asInt()).isEqualTo(lines.size() - 2).isPositive();
		assertThat(last.at("/problem/type").asString()).isEqualTo("urn:parley:problem:refused");
		assertThat(last.at("/problem/status").asInt()).isEqualTo(400);
		assertThat(last.at("/problem/detail").asString()).contains("/ by zero");
	}

	/** Whoever reads a part must not take it for the whole. */
	@ParameterizedTest
	@ValueSource(strings = { "csv", "graphml" })
	void breaksOffSoThatClientsNotice(String suffix) throws IOException {
		String address = "/api/queries/tests/breaks-off." + suffix + BREAKS_OFF;
		assertThatThrownBy(() -> http().get(address)).isInstanceOf(UncheckedIOException.class);
		String raw = raw(address, "Connection: close\r\n");
		assertThat(raw).startsWith("HTTP/1.1 200").contains("This is row 2").doesNotContain("\r\n0\r\n", "\"status\"");
	}

	/** It is sent when it is whole, so its failures are always problems. */
	@Test
	void answersWithAProblemWhereverGexfFails() {
		var problem = http().get("/api/queries/tests/breaks-off.gexf" + BREAKS_OFF);
		assertThat(problem.status()).isEqualTo(400);
		assertThat(problem.type()).isEqualTo("application/problem+json");
	}

	@Test
	void answersAHeadWithoutABody() throws Exception {
		var request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + http().port() + "/api/queries/tests/many.csv?limit=200000"))
			.method("HEAD", HttpRequest.BodyPublishers.noBody());
		var reply = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
		assertThat(reply.statusCode()).isEqualTo(200);
		assertThat(reply.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
		assertThat(reply.headers().firstValue("Content-Length")).isEmpty();
		assertThat(reply.body()).isEmpty();
	}

	/**
	 * Two hundred thousand rows are some fifty megabytes; they are read by somebody slow.
	 */
	@Test
	void takesNoMoreMemoryForMoreRows() throws Exception {
		takesNoMoreMemory("/api/queries/tests/many.ndjson?limit=200000", 200_002);
	}

	@Test
	void takesNoMoreMemoryForALongTable() throws Exception {
		takesNoMoreMemory("/api/queries/tests/many.csv?limit=200000", 200_001);
	}

	private void takesNoMoreMemory(String address, int length) throws Exception {
		long few = 0;
		int read = 0;
		try (var lines = reader(address)) {
			while (lines.readLine() != null) {
				read++;
				if (read == 20_000) {
					few = heap();
					assertThat(http().ask("things/facts", "thing", "exchange-2025-03-19")).isNotEmpty();
				}
				if (read % 20_000 == 0) {
					Thread.sleep(50);
				}
				if (read == length - 2) {
					assertThat(heap() - few).isLessThan(16L * 1024 * 1024);
				}
			}
		}
		assertThat(read).isEqualTo(length);
	}

	/** Somebody who goes away does not leave a question running. */
	@Test
	void endsTheQuestionOfWhoIsGone() throws Exception {
		try (var lines = reader("/api/queries/tests/many.ndjson?limit=300000")) {
			lines.readLine();
			assertThat(running()).isPositive();
		}
		for (int waited = 0; running() > 0; waited++) {
			assertThat(waited).isLessThan(100);
			Thread.sleep(100);
		}
	}

	@Test
	void leavesSomeToOthersWhoeverTakesThemSlowly() throws Exception {
		String address = "/api/queries/tests/many.ndjson?limit=300000";
		try (var one = reader(address); var two = reader(address)) {
			var third = http().withoutAKey().get("/api/queries/agreements/in-force.csv?on=2025-03-20");
			assertThat(third.status()).isEqualTo(429);
			assertThat(third.json().get("detail").asString()).startsWith("One caller may take 2 long answers at once");
			assertThat(http().get("/api/queries/agreements/in-force.csv?on=2025-03-20").status()).isEqualTo(200);
			assertThat(List.of(one.readLine(), two.readLine()))
				.allSatisfy((line) -> assertThat(line).contains("tests/many"));
		}
	}

	/** Somebody who does not read holds a question no longer than it may take. */
	@Test
	void endsTheQuestionOfWhoDoesNotRead() throws Exception {
		try (var lines = reader("/api/queries/tests/many.ndjson?limit=300000")) {
			String last = lines.readLine();
			for (int waited = 0; running() > 0; waited++) {
				assertThat(waited).isLessThan(200);
				Thread.sleep(100);
			}
			for (String line = last; line != null; line = lines.readLine()) {
				last = line;
			}
			var status = JSON.readTree(last);
			assertThat(status.get("status").asString()).isEqualTo("failed");
			assertThat(status.at("/problem/type").asString()).isEqualTo("urn:parley:problem:too-slow");
		}
	}

	private List<JsonNode> lines(String address) {
		var reply = http().get(address).ok();
		assertThat(reply.body()).endsWith("\n");
		return reply.body().lines().map(JSON::readTree).toList();
	}

	private BufferedReader reader(String address) throws Exception {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + http().port() + address))
			.timeout(Duration.ofSeconds(30));
		InputStream body = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream()).body();
		return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
	}

	/** All that comes, as it comes. */
	private String raw(String address, String headers) throws IOException {
		try (var socket = new Socket("localhost", http().port())) {
			socket.getOutputStream()
				.write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static long running() {
		return TestDatabase.driver()
			.executableQuery(
					"SHOW TRANSACTIONS YIELD currentQuery, status WHERE status = 'Running' AND currentQuery STARTS WITH '// As many rows'")
			.execute()
			.records()
			.size();
	}

	private static long heap() throws InterruptedException {
		for (int i = 0; i < 3; i++) {
			System.gc();
			Thread.sleep(50);
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

}
