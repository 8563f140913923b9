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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dev.parley.access.TestKeys;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Talks to a running Parley as any program would, as an editor if nothing else is said,
 * and holds it to its API document.
 *
 * @param port where it listens
 * @param authorization what it sends as {@code Authorization}, or null for nothing
 */
public record Http(int port, @Nullable String authorization) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final JsonMapper JSON = new JsonMapper();

	public Http(int port) {
		this(port, "Bearer " + TestKeys.editor());
	}

	/** The same with another key. */
	public Http with(String key) {
		return sending("Bearer " + key);
	}

	/** The same without any. */
	public Http withoutAKey() {
		return sending(null);
	}

	public Http sending(@Nullable String another) {
		return new Http(port, another);
	}

	/** The rows that a question is answered with. */
	public List<Map<String, @Nullable Object>> ask(String query, String... parameters) {
		return get("/api/queries/" + query, parameters).ok().rows();
	}

	/** Parameters are names and values in turn. */
	public Reply get(String path, String... parameters) {
		return send(request(path, parameters).GET());
	}

	/** An answer of any length, line by line. */
	public Stream<String> lines(String path) throws IOException, InterruptedException {
		return CLIENT.send(request(path).GET().build(), BodyHandlers.ofLines()).body();
	}

	public Reply getAs(String type, String path) {
		return getWith("Accept", type, path);
	}

	public Reply getWith(String header, String value, String path) {
		return send(request(path).header(header, value).GET());
	}

	public Reply post(String path, String type, String body) {
		return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
	}

	/** Any request; headers are names and values in turn. */
	public Reply send(String method, String path, String body, String... headers) {
		var request = request(path).method(method,
				body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
		return send(headers.length == 0 ? request : request.headers(headers));
	}

	public Reply delete(String path) {
		return send(request(path).DELETE());
	}

	public Reply deleteAs(String type, String path) {
		return send(request(path).header("Accept", type).DELETE());
	}

	/** Anything else: a method, headers, a body of any kind. */
	public Reply send(String path, UnaryOperator<HttpRequest.Builder> request) {
		return send(request.apply(request(path)));
	}

	private HttpRequest.Builder request(String path, String... parameters) {
		var query = new ArrayList<String>();
		for (int i = 0; i < parameters.length; i += 2) {
			query.add(encoded(parameters[i]) + "=" + encoded(parameters[i + 1]));
		}
		String address = "http://localhost:" + port + path;
		var request = HttpRequest
			.newBuilder(URI.create(query.isEmpty() ? address : address + "?" + String.join("&", query)));
		return authorization == null ? request : request.header("Authorization", authorization);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static Reply send(HttpRequest.Builder request) {
		try {
			var sent = request.build();
			var response = CLIENT.send(sent, BodyHandlers.ofString());
			// Who may do what is told with each request, and remembered by nobody.
			assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
			var reply = new Reply(response.statusCode(), response.headers(), response.body());
			Contract.hold(sent, reply);
			return reply;
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

		/** The headers of a name, as one. */
		public String header(String name) {
			return String.join(", ", headers.allValues(name));
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
