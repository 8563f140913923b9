package dev.parley.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server that is asked over HTTP, all by the same client.
 *
 * @param name what it is called in the report
 * @param knows which questions it can be asked
 * @param request how it is asked
 * @param status what it answers with
 * @param rows where the rows stand in its JSON
 * @param program its process, or null where that is the database
 */
record OverHttp(String name, Predicate<Question> knows, Function<Question, HttpRequest> request, int status,
		String rows, @Nullable Program program) implements Contestant {

	private static final JsonMapper JSON = new JsonMapper();

	/** It never waits longer than that: who does not answer is broken. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	static OverHttp parley(String name, int port, Program program) {
		return new OverHttp(name, (question) -> true,
				(question) -> get(port, "/api/queries/" + question.address()).build(), 200, "/rows", program);
	}

	/** By a client that has the answer already, and asks whether it is still so. */
	static OverHttp revalidated(OverHttp parley, String name) {
		return new OverHttp(name, (question) -> true, (question) -> {
			HttpRequest whole = parley.request.apply(question);
			String tag = send(whole).headers().firstValue("ETag").orElseThrow();
			return HttpRequest.newBuilder(whole, (header, value) -> true).header("If-None-Match", tag).build();
		}, 304, "", parley.program);
	}

	/** Neo4j's own, in the database's process. */
	static OverHttp queryApi(Server server) {
		String credentials = Base64.getEncoder()
			.encodeToString(("neo4j:" + server.password()).getBytes(StandardCharsets.UTF_8));
		return new OverHttp("Query API", (question) -> true,
				(question) -> HttpRequest.newBuilder(URI.create(server.queryApi()))
					.timeout(PATIENCE)
					.header("Authorization", "Basic " + credentials)
					.header("Content-Type", "application/vnd.neo4j.query")
					.header("Accept", "application/json")
					.POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("statement", question.text(),
							"accessMode", "Read", "parameters", typed(question.parameters())))))
					.build(),
				202, "/data/values", null);
	}

	/** The body tells of each parameter what it is, since one of them may be a date. */
	private static Map<String, Object> typed(Map<String, @Nullable Object> parameters) {
		Map<String, Object> typed = new TreeMap<>();
		parameters.forEach((name, value) -> typed.put(name, typed(value)));
		return typed;
	}

	/** In this order: a value is read as what was said before it. */
	private static Map<String, @Nullable Object> typed(@Nullable Object value) {
		Map<String, @Nullable Object> typed = new LinkedHashMap<>();
		typed.put("$type", value == null ? "Null"
				: value instanceof Long ? "Integer" : value instanceof LocalDate ? "Date" : "String");
		typed.put("_value", value == null ? null : value.toString());
		return typed;
	}

	static OverHttp springData(int port, Program program) {
		return new OverHttp("Spring Data Neo4j", (question) -> question.address().endsWith("thing=" + Talks.ID),
				(question) -> get(port, "/talks/" + Talks.ID).build(), 200, "/participants", program);
	}

	private static HttpRequest.Builder get(int port, String address) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
			.timeout(PATIENCE)
			.header("Accept", "application/json");
	}

	@Override
	public boolean answers(Question question) {
		return knows.test(question);
	}

	@Override
	public Answered once(Question question) throws IOException {
		byte[] body = body(request.apply(question));
		return body.length == 0 ? new Answered(0, 0) : new Answered(body.length, JSON.readTree(body).at(rows).size());
	}

	@Override
	public Figures ask(Question question, int clients, Duration time) throws Exception {
		HttpRequest prepared = request.apply(question);
		return Clients.ask(clients, time, () -> body(prepared));
	}

	private byte[] body(HttpRequest request) throws IOException {
		HttpResponse<byte[]> response = send(request);
		if (response.statusCode() != status) {
			throw new IOException(name + " answered " + response.statusCode() + ": "
					+ new String(response.body(), StandardCharsets.UTF_8));
		}
		return response.body();
	}

	private static HttpResponse<byte[]> send(HttpRequest request) {
		try {
			return CLIENT.send(request, BodyHandlers.ofByteArray());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(request.uri() + " does not answer", ex);
		}
	}

	@Override
	public Used used() {
		return program == null ? new Used(0, 0, 0) : program.used();
	}

	@Override
	public void close() {
		if (program != null) {
			program.close();
		}
	}

}
