package dev.parley.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.regex.Pattern;

import dev.parley.Article;
import dev.parley.Http;
import dev.parley.OnTheArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Who asks can find their request again: in the answer, in the log. */
@ExtendWith(OutputCaptureExtension.class)
class TracingTests extends OnTheArticle {

	private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

	private static final Pattern SERVER_TIMING = Pattern
		.compile("traceparent;desc=\"00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})\"");

	@Test
	void answersInTheTraceThatTheRequestBelongsTo() {
		var answer = SERVER_TIMING.matcher(asked("/api/actors", "00-" + TRACE + "-00f067aa0ba902b7-01"));
		assertThat(answer.matches()).isTrue();
		assertThat(answer.group(1)).isEqualTo(TRACE);
		assertThat(answer.group(2)).isNotEqualTo("00f067aa0ba902b7");
		assertThat(answer.group(3)).isEqualTo("01");
	}

	@Test
	void understandsWhatALaterVersionSaysMore() {
		assertThat(asked("/api/actors", "01-" + TRACE + "-00f067aa0ba902b7-01-more")).contains(TRACE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "00", "00-" + TRACE, "00-" + TRACE + "-00f067aa0ba902b7-01-more",
			"ff-" + TRACE + "-00f067aa0ba902b7-01", "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
			"00-00000000000000000000000000000000-00f067aa0ba902b7-01", "00-" + TRACE + "-0000000000000000-01",
			"00-" + TRACE + "-00f067aa0ba902b7-0x", "01-" + TRACE + "-00f067aa0ba902b7-01more" })
	void beginsATraceWhereTheHeaderIsMalformed(String header) {
		assertThat(asked("/api/actors", header)).matches(SERVER_TIMING).doesNotContainIgnoringCase(TRACE);
	}

	@Test
	void givesEachRequestWithoutATraceItsOwn() {
		assertThat(http().get("/api/actors").headers().firstValue("Server-Timing"))
			.isNotEqualTo(http().get("/api/actors").headers().firstValue("Server-Timing"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/actors/nobody", "/nowhere", "/api/queries/agreements/in-force", "/error" })
	void namesTheTraceInEachProblem(String path) {
		var reply = http().send(path,
				(request) -> request.header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-00"));
		assertThat(reply.type()).isEqualTo("application/problem+json");
		assertThat(reply.json().get("traceId").asString()).isEqualTo(TRACE);
	}

	@Test
	void logsAWriteInALineWithItsTraceAndNothingThatWasSent(CapturedOutput output) {
		assertThat(sent(Article.yaml()).status()).isEqualTo(200);
		assertThat(output.getAll()).containsPattern("POST /api/dossiers 200 \\d+ ms 127\\.0\\.0\\.1 traceId=" + TRACE);
		assertThat(sent("claims: [ secret-word ]").status()).isEqualTo(422);
		assertThat(output.getAll()).containsPattern("POST /api/dossiers 422 \\d+ ms 127\\.0\\.0\\.1 traceId=" + TRACE)
			.doesNotContain("secret-word", "secret-query", "Putin", "secret-cookie", "parley_", key());
	}

	@Test
	void logsNoAnswerThatOnlyReads(CapturedOutput output) {
		http().get("/api/actors").ok();
		http().get("/api/actors/nobody");
		assertThat(output.getAll()).doesNotContain("/api/actors");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "not a bookmark", "nonsense", "FB:nonsense", "FB:kcwQ", "a,,b", "a/%0d%0a" })
	void refusesABookmarkThatIsNone(String bookmark) {
		for (String path : List.of("/api/actors", "/api/queries/claims/disputed")) {
			var reply = http().send(path, (request) -> request.header("Parley-Bookmark", bookmark));
			assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(400);
			assertThat(reply.json().get("type").asString()).isEqualTo("urn:parley:problem:bad-bookmark");
		}
	}

	@Test
	void givesABookmarkForAWriteAndReadsAfterIt() {
		var written = http()
			.send("/api/dossiers",
					(request) -> request.header("Content-Type", "application/yaml")
						.POST(BodyPublishers.ofString(Article.yaml())))
			.ok();
		String bookmark = written.headers().firstValue("Parley-Bookmark").orElseThrow();
		var read = http().send("/api/actors", (request) -> request.header("Parley-Bookmark", bookmark)).ok();
		assertThat(read.headers().firstValue("Parley-Bookmark")).isEmpty();
		http()
			.send("/api/queries/claims/disputed",
					(request) -> request.header("Parley-Bookmark", bookmark + ", " + bookmark))
			.ok();
		assertThat(sent(Article.yaml()).headers().firstValue("Parley-Bookmark")).isEmpty();
	}

	/** The secret part of what is sent as a key. */
	private String key() {
		return String.valueOf(http().authorization()).replaceFirst(".*_", "");
	}

	private Http.Reply sent(String dossier) {
		return http().send("/api/dossiers?rehearse=true",
				(request) -> request.header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-00")
					.header("Cookie", "a=secret-cookie")
					.header("Content-Type", "application/yaml")
					.POST(BodyPublishers.ofString(dossier)));
	}

	private String asked(String path, String traceparent) {
		return http().send(path, (request) -> request.header("traceparent", traceparent))
			.ok()
			.headers()
			.firstValue("Server-Timing")
			.orElseThrow();
	}

}
