package dev.parley.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
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
record OverHttp(String name, Predicate<Question> knows, Function<Question, Request> request, int status, String rows,
		@Nullable Program program) implements Contestant {

	private static final JsonMapper JSON = new JsonMapper();

	/** Milliseconds. Who does not answer within these is broken. */
	private static final int PATIENCE = 60_000;

	static {
		System.setProperty("http.maxConnections", "64"); // that are kept open
	}

	/**
	 * What is sent. The client that the JDK has had for longest takes no thread from
	 * those that answer.
	 */
	private record Request(URI uri, Map<String, String> headers, @Nullable String body) {

		HttpURLConnection send() throws IOException {
			var connection = (HttpURLConnection) uri.toURL().openConnection();
			connection.setConnectTimeout(PATIENCE);
			connection.setReadTimeout(PATIENCE);
			headers.forEach(connection::setRequestProperty);
			if (body != null) {
				connection.setDoOutput(true);
				byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
				connection.setFixedLengthStreamingMode(bytes.length);
				try (OutputStream output = connection.getOutputStream()) {
					output.write(bytes);
				}
			}
			return connection;
		}

		Request with(String header, String value) {
			var more = new TreeMap<>(headers);
			more.put(header, value);
			return new Request(uri, more, body);
		}

	}

	static OverHttp parley(String name, int port, Program program) {
		return new OverHttp(name, (question) -> true, (question) -> get(port, "/api/queries/" + question.address()),
				200, "/rows", program);
	}

	/** By a client that has the answer already, and asks whether it is still so. */
	static OverHttp revalidated(OverHttp parley, String name) {
		return new OverHttp(name, (question) -> true, (question) -> {
			try {
				Request whole = parley.request.apply(question);
				HttpURLConnection asked = whole.send();
				parley.body(asked);
				return whole.with("If-None-Match", asked.getHeaderField("ETag"));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}, 304, "", parley.program);
	}

	/** Neo4j's own, in the database's process. */
	static OverHttp queryApi(Server server) {
		String credentials = Base64.getEncoder()
			.encodeToString(("neo4j:" + server.password()).getBytes(StandardCharsets.UTF_8));
		return new OverHttp("Query API", (question) -> true,
				(question) -> new Request(URI.create(server.queryApi()),
						Map.of("Authorization", "Basic " + credentials, "Content-Type", "application/vnd.neo4j.query",
								"Accept", "application/json"),
						JSON.writeValueAsString(Map.of("statement", question.text(), "accessMode", "Read", "parameters",
								typed(question.parameters())))),
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
				(question) -> get(port, "/talks/" + Talks.ID), 200, "/participants", program);
	}

	private static Request get(int port, String address) {
		return new Request(URI.create("http://localhost:" + port + address), Map.of("Accept", "application/json"),
				null);
	}

	@Override
	public boolean answers(Question question) {
		return knows.test(question);
	}

	@Override
	public Answered once(Question question) throws IOException {
		byte[] body = body(request.apply(question).send());
		return body.length == 0 ? new Answered(0, 0) : new Answered(body.length, JSON.readTree(body).at(rows).size());
	}

	@Override
	public Figures ask(Question question, int clients, Duration time) throws Exception {
		Request prepared = request.apply(question);
		return Clients.ask(clients, time, () -> body(prepared.send()));
	}

	private byte[] body(HttpURLConnection asked) throws IOException {
		int answered = asked.getResponseCode();
		try (InputStream stream = answered < 400 ? asked.getInputStream() : asked.getErrorStream()) {
			byte[] body = stream.readAllBytes();
			if (answered != status) {
				throw new IOException(name + " answered " + answered + ": " + new String(body, StandardCharsets.UTF_8));
			}
			return body;
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
