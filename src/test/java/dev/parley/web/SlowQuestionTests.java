package dev.parley.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

class SlowQuestionTests extends OnTightLimits {

	@Test
	@Timeout(30)
	void stopsAQuestionThatTakesTooLong() {
		var reply = http().get("/api/queries/tests/counts-for-ever");
		assertThat(reply.status()).isEqualTo(504);
		assertThat(reply.type()).isEqualTo("application/problem+json");
		assertThat(reply.json().get("type").asString()).isEqualTo("urn:parley:problem:too-slow");
		assertThat(reply.json().get("detail").asString()).isEqualTo("The question took longer than it may");
	}

	@Test
	void takesTheMostRowsFromItsSettings() {
		var reply = http().get("/api/queries/claims/disputed", "limit", "201");
		assertThat(reply.status()).isEqualTo(400);
		assertThat(reply.json().get("detail").asString()).isEqualTo("limit is 201; it is at least 1 and at most 200");
		assertThat(http().get("/api/queries/claims/disputed", "limit", "200").status()).isEqualTo(200);
	}

}
