package dev.parley.access;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import dev.parley.GraphDump;
import dev.parley.Http;
import dev.parley.OnTheArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes with every answer, and who is turned away before anybody is asked. */
class DoorsTests extends OnTheArticle {

	private static final String FORM = "application/x-www-form-urlencoded";

	@ParameterizedTest
	@ValueSource(strings = { "/", "/api/actors/uae", "/api/actors/nobody", "/api/audit", "/nowhere", "/api-docs",
			"/swagger-ui/index.html", "/browser/", "/page/main.js", "/api/actors;x/uae" })
	void tellsBrowsersWhatPagesMayDo(String path) {
		var headers = http().withoutAKey().get(path).headers();
		assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
		assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
		assertThat(headers.firstValue("Permissions-Policy"))
			.hasValueSatisfying((policy) -> assertThat(policy).contains("camera=()"));
		assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
		assertThat(headers.allValues("Content-Security-Policy")).singleElement()
			.asString()
			.contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'");
		// Only over HTTPS would a browser heed it.
		assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
		assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
	}

	@Test
	void asksBrowsersForAPasswordOnlyToRead() {
		var read = http().withoutAKey().get("/api/audit");
		assertThat(read.status()).isEqualTo(401);
		assertThat(read.headers().allValues("WWW-Authenticate")).hasSize(2)
			.anyMatch((challenge) -> challenge.startsWith("Bearer "))
			.anyMatch((challenge) -> challenge.startsWith("Basic "));
		var write = http().withoutAKey().delete("/api/dossiers/nothing");
		assertThat(write.status()).isEqualTo(401);
		assertThat(write.headers().allValues("WWW-Authenticate")).singleElement().asString().startsWith("Bearer ");
		assertThat(write.json().get("detail").asString())
			.isEqualTo("This takes a key with the role contributor; send it as 'Authorization: Bearer <key>'."
					+ " Whoever runs Parley makes one with 'key create'");
		assertThat(write.json().get("instance").asString()).isEqualTo("/api/dossiers/nothing");
	}

	/** A page elsewhere can have the browser send a form, with the password it keeps. */
	@Test
	void writesNothingForAPasswordThatTheBrowserKeeps() {
		var before = GraphDump.now();
		Http browser = http().sending(AccessTable.basic("me", TestKeys.editor()));
		assertThat(browser.get("/api/audit").status()).isEqualTo(200);
		for (String type : new String[] { FORM, "application/yaml", "text/plain" }) {
			var reply = browser.send("POST", "/api/dossiers", "document: {}", "Content-Type", type, "Origin",
					"https://evil.example");
			assertThat(reply.status()).isEqualTo(401);
			assertThat(reply.json().get("detail").asString()).startsWith("HTTP Basic only reads");
		}
		assertThat(GraphDump.now()).isEqualTo(before);
	}

	@Test
	void saysWhoMayNotDoWhat() {
		var reply = http().with(TestKeys.of(Role.READER)).delete("/api/dossiers/nothing");
		assertThat(reply.status()).isEqualTo(403);
		assertThat(reply.json().get("title").asString()).isEqualTo("Whoever asks may not do this");
		assertThat(reply.json().get("detail").asString()).matches("This takes the role contributor, and test reader"
				+ " \\([0-9a-f]{12}\\) has not; ask whoever runs Parley for a key that has it");
		assertThat(reply.headers().map()).doesNotContainKey("www-authenticate");
	}

	@Test
	void takesOneKeyAtATime() {
		String key = "Bearer " + TestKeys.editor();
		var reply = http().withoutAKey().send("GET", "/api/audit", "", "Authorization", key, "Authorization", key);
		assertThat(reply.status()).isEqualTo(401);
		assertThat(reply.json().get("detail").asString()).isEqualTo("Authorization is sent 2 times; send it once");
	}

	@Test
	void neverRepeatsAKey() {
		String key = Secret.random().text();
		var reply = http().with(key).get("/api/actors/uae");
		assertThat(reply.status()).isEqualTo(401);
		assertThat(reply.body() + reply.headers()).doesNotContain(key.substring(20));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/actors;x/uae", "/api//actors", "/api/%2e%2e/actors", "/api/actors%2fuae",
			"/api/actors%5cuae", "/api/actors%00", "/api/actors%0a" })
	void refusesAnAddressThatMayMeanAnother(String path) {
		var reply = http().get(path);
		assertThat(reply.status()).isEqualTo(400);
	}

	@Test
	void saysInAProblemThatAnAddressIsStrange() {
		var reply = http().get("/api/actors;x/uae");
		assertThat(reply.type()).isEqualTo("application/problem+json");
		assertThat(reply.json().get("type").asString()).isEqualTo("urn:parley:problem:bad-request");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			localhost,           200
			localhost:8080,      200
			LOCALHOST:8080,      200
			127.0.0.1:8080,      200
			127.0.0.2,           200
			[::1]:8080,          200
			evil.example,        421
			evil.example:8080,   421
			localhost.evil.example, 421
			evil.example:localhost, 400
			127.0.0.1.nip.io,    421
			0.0.0.0:8080,        421
			192.168.1.7:8080,    421
			''                 , 421
			""")
	void answersToTheNamesOfThisMachineOnly(String host, int status) throws IOException {
		assertThat(asked("Host: " + host)).startsWith("HTTP/1.1 " + status);
	}

	/** What a proxy would add, a page could add as well. */
	@Test
	void doesNotTakeAProxysWordForTheName() throws IOException {
		assertThat(asked("Host: evil.example\r\nX-Forwarded-Host: localhost\r\nForwarded: host=localhost"))
			.startsWith("HTTP/1.1 421")
			.contains("urn:parley:problem:other-host", "This is not 'evil.example'", "parley.access.hosts");
	}

	private String asked(String headers) throws IOException {
		try (var socket = new Socket(InetAddress.getLoopbackAddress(), http().port())) {
			socket.getOutputStream()
				.write(("GET /api/actors/uae HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
