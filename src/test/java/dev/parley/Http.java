package dev.parley;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Talks to a running Parley as any program would.
 *
 * @param port where it listens
 */
public record Http(int port) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final JsonMapper JSON = new JsonMapper();

	/** The rows that a question is answered with. */
	public List<Map<String, @Nullable Object>> ask(String query, String... parameters) {
		return get("/api/queries/" + query, parameters).ok().rows();
	}

	/** Parameters are names and values in turn. */
	public Reply get(String path, String... parameters) {
		return send(request(path, parameters).GET());
	}

	public Reply getAs(String type, String path) {
		return send(request(path).header("Accept", type).GET());
	}

	public Reply post(String path, String type, String body) {
		return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
	}

	public Reply delete(String path) {
		return send(request(path).DELETE());
	}

	private HttpRequest.Builder request(String path, String... parameters) {
		var query = new ArrayList<String>();
		for (int i = 0; i < parameters.length; i += 2) {
			query.add(encoded(parameters[i]) + "=" + encoded(parameters[i + 1]));
		}
		String address = "http://localhost:" + port + path;
		return HttpRequest.newBuilder(URI.create(query.isEmpty() ? address : address + "?" + String.join("&", query)));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static Reply send(HttpRequest.Builder request) {
		try {
			var response = CLIENT.send(request.build(), BodyHandlers.ofString());
			return new Reply(response.statusCode(), response.headers(), response.body());
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		catch (InterruptedException failure) {
			throw new IllegalStateException(failure);
		}
	}

	/**
	 * What came back.
	 *
	 * @param status the status code
	 * @param headers the headers
	 * @param body the text
	 */
	public record Reply(int status, HttpHeaders headers, String body) {

		public Reply ok() {
			assertThat(status).as(body).isEqualTo(200);
			return this;
		}

		/** The media type without its parameters. */
		public String type() {
			return headers.firstValue("Content-Type").orElse("").replaceFirst(";.*$", "");
		}

		public JsonNode json() {
			return JSON.readTree(body);
		}

		public List<Map<String, @Nullable Object>> rows() {
			return list("rows");
		}

		/** A page's content. */
		public List<Map<String, @Nullable Object>> content() {
			return list("content");
		}

		public List<Map<String, @Nullable Object>> list(String field) {
			return JSON.convertValue(json().required(field), new TypeReference<>() {
			});
		}

	}

}
