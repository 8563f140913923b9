package dev.parley;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The client of all tests refuses what breaks the API document. Here it asks somebody who
 * hands out Parley's document and answers as it likes.
 */
class ContractTests extends OnTheArticle {

	private static final String PROBLEM = "application/problem+json";

	private HttpServer liar;

	private Answer answer = new Answer(200, "text/plain", "");

	@BeforeEach
	void listen() throws IOException {
		String document = http().get("/api-docs").ok().body();
		liar = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		liar.createContext("/", (exchange) -> answer.send(exchange));
		liar.createContext("/api-docs", new Answer(200, "application/json", document)::send);
		liar.start();
	}

	@AfterEach
	void hangUp() {
		liar.stop(0);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					/api/actors                  | 500 | application/problem+json | {"title": "Broken", "status": 500}               | answered 500 application/problem+json, which the API document does not list
					/api/actors                  | 202 | application/json         | {"content": []}                                  | answered 202 application/json, which the API document does not list
					/api/actors                  | 200 | text/html                | <p>uae</p>                                       | the API document lists [application/json]
					/api/actors                  | 200 | application/json         | ``                                               | without a body
					/api/actors                  | 200 | application/json         | {"next": "uae"}                                  | required property 'content' not found
					/api/actors                  | 200 | application/json         | {"content": "uae"}                               | string found, array expected
					/api/actors                  | 200 | application/json         | {"content": [{"name": "UAE"}]}                   | required property 'id' not found
					/api/actors/uae              | 200 | application/json         | []                                               | array found, object expected
					/api/actors                  | 400 | application/json         | {"title": "A parameter is wrong", "status": 400} | the API document lists [application/problem+json]
					/api/actors                  | 400 | application/problem+json | {"title": "A parameter is wrong"}                | required property 'status' not found
					/api/queries/claims/disputed | 200 | application/json         | {"query": "claims/disputed"}                     | required property 'rows' not found
					/api/queries/claims/disputed | 200 | application/gexf+xml     | <gexf/>                                          | the API document lists [application/json, text/csv, application/x-ndjson, application/ld+json]
					/api/one/of/no/kind          | 200 | application/json         | {}                                               | which the API document does not list
					/api/one/of/no/kind          | 404 | application/problem+json | {}                                               | required property 'status' not found
					""")
	void refusesWhatTheApiDocumentDoesNotPromise(String address, int status, String type, String body, String why) {
		answer = new Answer(status, type, body);
		assertThatThrownBy(() -> asked().get(address)).isInstanceOf(AssertionError.class).hasMessageContaining(why);
	}

	@Test
	void refusesARowWithoutOneOfItsColumns() {
		var honest = http().get("/api/queries/claims/disputed").ok();
		String column = honest.json().at("/columns/0").asString();
		answer = new Answer(200, honest.type(),
				honest.body()
					.replace("{\"" + column + "\":", "{\"another\":")
					.replace(",\"" + column + "\":", ",\"another\":"));
		assertThat(answer.body()).isNotEqualTo(honest.body());
		assertThatThrownBy(() -> asked().get("/api/queries/claims/disputed")).isInstanceOf(AssertionError.class)
			.hasMessageContaining("required property '" + column + "' not found");
	}

	@Test
	void passesOnWhatKeepsThePromise() {
		for (String address : new String[] { "/api/actors", "/api/queries/claims/disputed",
				"/api/queries/claims/disputed.csv" }) {
			var honest = http().get(address).ok();
			answer = new Answer(200, honest.type(), honest.body());
			assertThat(asked().get(address).body()).isEqualTo(honest.body());
		}
		answer = new Answer(404, PROBLEM, "{\"title\": \"There is no such address\", \"status\": 404}");
		assertThat(asked().get("/api/one/of/no/kind").status()).isEqualTo(404);
	}

	private Http asked() {
		return new Http(Objects.requireNonNull(liar).getAddress().getPort());
	}

	/**
	 * What is answered to anything.
	 *
	 * @param status the status code
	 * @param type the media type
	 * @param body the text
	 */
	private record Answer(int status, String type, String body) {

		private void send(HttpExchange exchange) throws IOException {
			byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", type);
			exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
			exchange.getResponseBody().write(bytes);
			exchange.close();
		}

	}

}
