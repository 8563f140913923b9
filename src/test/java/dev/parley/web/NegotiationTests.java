package dev.parley.web;

import dev.parley.Article;
import dev.parley.OnTheArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What an answer can be had as, by what is accepted or by the address. */
class NegotiationTests extends OnTheArticle {

	private static final String GRAPH = "/api/queries/network/neighbourhood?thing=uae";

	private static final String TABLE = "/api/queries/things/facts?thing=exchange-2025-03-19";

	private static final String COUNTS = "/api/queries/agreements/by-year";

	@ParameterizedTest
	@CsvSource({ "json, application/json", "csv, text/csv", "ndjson, application/x-ndjson",
			"graphml, application/graphml+xml", "gexf, application/gexf+xml", "jsonld, application/ld+json" })
	void answersByWhatIsAcceptedAndByTheAddress(String suffix, String type) {
		assertThat(http().getAs(type, GRAPH).ok().type()).isEqualTo(type);
		assertThat(http().get(GRAPH.replace("?", "." + suffix + "?")).ok().type()).isEqualTo(type);
		assertThat(http().getAs("image/png", GRAPH.replace("?", "." + suffix + "?")).ok().type()).isEqualTo(type);
	}

	@Test
	void answersWithJsonWhereAnythingWillDo() {
		assertThat(http().get(TABLE).ok().type()).isEqualTo("application/json");
		assertThat(http().getAs("*/*", TABLE).ok().type()).isEqualTo("application/json");
		assertThat(http().getAs("text/html,application/xml;q=0.9,*/*;q=0.8", TABLE).ok().type())
			.isEqualTo("application/json");
	}

	@Test
	void heedsHowMuchEachIsLiked() {
		assertThat(http().getAs("application/json;q=0.2, text/csv;q=0.8", TABLE).ok().type()).isEqualTo("text/csv");
		assertThat(http().getAs("*/*, application/json;q=0", TABLE).ok().type()).isEqualTo("text/csv");
	}

	@ParameterizedTest
	@ValueSource(strings = { "image/png", "application/graphml+xml", "text/html", "application/json;q=0" })
	void saysWhatATableCanBeHadAs(String accept) {
		var problem = http().getAs(accept, TABLE);
		assertThat(problem.status()).isEqualTo(406);
		assertThat(problem.type()).isEqualTo("application/problem+json");
		assertThat(problem.json().get("type").asString()).isEqualTo("urn:parley:problem:not-acceptable");
		assertThat(problem.json().get("detail").asString())
			.isEqualTo("things/facts can be had as application/json (.json), text/csv (.csv), "
					+ "application/x-ndjson (.ndjson), application/ld+json (.jsonld)");
	}

	@ParameterizedTest
	@ValueSource(strings = { TABLE, "/api/actors", "/api/actors/uae", "/api/queries" })
	void saysThatItCannotReadWhatIsAccepted(String address) {
		var problem = http().getAs("nonsense", address);
		assertThat(problem.status()).isEqualTo(406);
		assertThat(problem.type()).isEqualTo("application/problem+json");
		assertThat(problem.json().get("detail").asString())
			.matches("The header Accept cannot be read: .+|It can be had as .+");
	}

	@Test
	void givesNoGraphOfWhatIsNone() {
		assertThat(http().get(TABLE.replace("?", ".gexf?")).status()).isEqualTo(406);
		assertThat(http().get(COUNTS + ".graphml").status()).isEqualTo(406);
	}

	@Test
	void givesNoLinkedDataOfWhatCitesNoClaims() {
		var problem = http().get(COUNTS + ".jsonld");
		assertThat(problem.status()).isEqualTo(406);
		assertThat(problem.json().get("detail").asString()).isEqualTo("agreements/by-year can be had as "
				+ "application/json (.json), text/csv (.csv), application/x-ndjson (.ndjson)");
		assertThat(http().getAs("application/ld+json", "/api/actors/uae").status()).isEqualTo(406);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/csv", "application/x-ndjson", "application/gexf+xml", "application/ld+json",
			"application/json", "text/html" })
	void tellsEveryProblemAsOneWhateverIsAccepted(String accept) {
		for (String wrong : new String[] { "/api/queries/nowhere/nothing", "/api/nowhere",
				"/api/claims/nobody:knows" }) {
			var problem = http().getAs(accept, wrong);
			assertThat(problem.status()).as(wrong).isEqualTo(404);
			assertThat(problem.type()).as(wrong).isEqualTo("application/problem+json");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/csv", "application/x-ndjson", "application/gexf+xml", "application/ld+json" })
	void tellsAWrongParameterAsAProblemWhateverIsAccepted(String accept) {
		for (String wrong : new String[] { "thing=a%20b", "thing=nobody-knows", "limit=1", "thing=uae&limit=0" }) {
			var problem = http().getAs(accept, "/api/queries/network/neighbourhood?" + wrong);
			assertThat(problem.status()).as(wrong).isEqualTo(400);
			assertThat(problem.type()).as(wrong).isEqualTo("application/problem+json");
			assertThat(problem.headers().firstValue("Content-Disposition")).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/queries", "/api/search?q=uae", "/api/actors", "/api/sources" })
	void saysWhatIsOnlyJson(String address) {
		var problem = http().getAs("text/csv", address);
		assertThat(problem.status()).isEqualTo(406);
		assertThat(problem.json().get("detail").asString()).isEqualTo("It can be had as application/json");
	}

	/** Who cannot read the report has not sent the dossier. */
	@Test
	void doesNothingWhoseReportNobodyAccepts() {
		assertThat(http().delete("/api/dossiers/" + Article.ID + ".csv").status()).isEqualTo(404);
		assertThat(http().deleteAs("text/csv", "/api/dossiers/" + Article.ID).status()).isEqualTo(406);
		assertThat(http().get("/api/documents/" + Article.ID).status()).isEqualTo(200);
	}

	@Test
	void variesByWhatIsAccepted() {
		assertThat(http().get(TABLE).ok().header("Vary")).contains("Accept", "Authorization");
		assertThat(http().getAs("text/csv", TABLE).ok().header("Vary")).contains("Accept", "Authorization");
	}

}
