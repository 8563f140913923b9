package dev.parley.operation;

import java.util.List;

import dev.parley.Http;
import dev.parley.OnTheArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalManagementPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What those who run Parley see of it, on a port of its own. */
class OperationTests extends OnTheArticle {

	@LocalManagementPort
	private int port;

	@Test
	void isAliveWhateverTheDatabaseDoesAndReadyWithIt() {
		var alive = operation().get("/actuator/health/liveness").ok().json();
		assertThat(alive.at("/components").propertyNames()).containsExactly("livenessState");
		var ready = operation().get("/actuator/health/readiness").ok().json();
		assertThat(ready.get("status").asString()).isEqualTo("UP");
		assertThat(ready.at("/components").propertyNames()).containsExactlyInAnyOrder("readinessState", "database",
				"schema", "catalogue");
	}

	@Test
	void measuresEachQuestionByItsPathAndWhatCameOfIt() {
		http().ask("agreements/in-force", "on", "2025-03-20");
		http().ask("mediators/most-active", "limit", "1");
		http().ask("claims/disputed", "limit", "1");
		assertThat(http().get("/api/queries/agreements/in-force", "on", "never").status()).isEqualTo(400);
		String meters = operation().get("/actuator/prometheus").ok().body();
		assertThat(meters)
			.containsPattern("parley_query_seconds_count\\{[^}]*outcome=\"ok\",query=\"agreements/in-force\"\\} [1-9]")
			.containsPattern(
					"parley_query_seconds_count\\{[^}]*outcome=\"refused\",query=\"agreements/in-force\"\\} [1-9]")
			.containsPattern("parley_query_seconds_bucket\\{[^}]*query=\"agreements/in-force\",le=\"10.0\"\\} [1-9]")
			.containsPattern("parley_query_rows_sum\\{[^}]*query=\"agreements/in-force\"\\} [1-9]")
			.containsPattern("parley_query_truncated_total\\{[^}]*query=\"claims/disputed\"\\} [1-9]")
			.contains("jvm_memory_used_bytes", "http_server_requests_seconds_count");
	}

	@Test
	void saysWhichParleyItIs() {
		var info = operation().get("/actuator/info").ok().json();
		assertThat(info.at("/build/name").asString()).isEqualTo("Parley");
		assertThat(info.at("/build/version").asString()).isNotBlank();
	}

	@ParameterizedTest
	@ValueSource(strings = { "env", "configprops", "beans", "heapdump", "loggers", "shutdown", "mappings" })
	void tellsNothingElse(String endpoint) {
		assertThat(operation().get("/actuator/" + endpoint).status()).isEqualTo(404);
	}

	@Test
	void isNotToBeHadOnThePortOfThePages() {
		assertThat(List.of(http().get("/actuator").status(), http().get("/actuator/health").status(),
				http().get("/actuator/prometheus").status()))
			.containsOnly(404);
	}

	private Http operation() {
		return new Http(port);
	}

}
