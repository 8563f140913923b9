package dev.parley.web;

import java.io.StringReader;
import java.util.List;
import java.util.stream.StreamSupport;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import dev.parley.Article;
import dev.parley.Http;
import dev.parley.OnTheArticle;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Claims as linked data, read by a processor of JSON-LD. */
class LinkedDataTests extends OnTheArticle {

	private static final String CLAIM = Article.ID + ":putin-promised-wounded";

	private static final String PROV = "http://www.w3.org/ns/prov#";

	private static final String SCHEMA = "https://schema.org/";

	@Test
	void attributesAClaimToItsSpeakerAndDerivesItFromItsDocument() throws Exception {
		for (var reply : List.of(http().getAs("application/ld+json", "/api/claims/" + CLAIM).ok(),
				http().get("/api/claims/" + CLAIM + ".jsonld").ok())) {
			JsonObject claim = node(reply, address("api/claims/" + CLAIM));
			assertThat(text(claim, "@type")).contains(SCHEMA + "Claim", PROV + "Entity");
			assertThat(id(claim, PROV + "wasAttributedTo")).isEqualTo(address("thing/putin"));
			assertThat(id(claim, SCHEMA + "author")).isEqualTo(address("thing/putin"));
			assertThat(id(claim, PROV + "wasDerivedFrom")).isEqualTo(address("api/documents/" + Article.ID));
			JsonObject time = claim.getJsonArray(PROV + "generatedAtTime").getJsonObject(0);
			assertThat(time.getString("@type")).isEqualTo("http://www.w3.org/2001/XMLSchema#dateTime");
			assertThat(time.getString("@value")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*Z");
			assertThat(text(claim, "urn:parley:vocabulary:value")).contains("23");
			assertThat(text(node(reply, address("thing/putin")), "@type")).contains(PROV + "Agent", SCHEMA + "Person");
		}
	}

	/** Whoever keeps it finds it by the name that its address has. */
	@ParameterizedTest
	@ValueSource(strings = { "/api/claims/" + CLAIM + ".jsonld", "/api/documents/" + Article.ID + ".jsonld",
			"/api/actors/uae/claims.jsonld", "/api/queries/agreements/positions.jsonld" })
	void isKeptUnderItsOwnName(String address) {
		assertThat(http().get(address).ok().headers().firstValue("Content-Disposition")).isEmpty();
	}

	@Test
	void saysWhoPublishesADocumentAndUnderWhichLicence() throws Exception {
		var reply = http().getAs("application/ld+json", "/api/documents/" + Article.ID).ok();
		JsonObject document = node(reply, address("api/documents/" + Article.ID));
		assertThat(text(document, "@type")).contains(SCHEMA + "CreativeWork", PROV + "Entity");
		assertThat(id(document, SCHEMA + "publisher")).isEqualTo(address("thing/moscow-times"));
	}

	@Test
	void givesTheClaimsOfADocumentPageByPage() {
		var page = http().getAs("application/ld+json", "/api/documents/" + Article.ID + "/claims?size=3").ok();
		assertThat(page.header("Link")).contains("rel=\"next\"");
		assertThat(types(page)).filteredOn((type) -> type.contains("\"Claim\"")).hasSize(3);
		assertThat(http().get("/api/actors/uae/claims.jsonld").ok().type()).isEqualTo("application/ld+json");
	}

	@Test
	void saysWhatAnAnswerIsMadeOfAndWhen() throws Exception {
		String question = "api/queries/agreements/positions.jsonld?knownBy=2025-04-01";
		var reply = http().get("/" + question).ok();
		JsonObject answer = node(reply, address(question.replace(".jsonld", "")));
		assertThat(text(answer, "@type")).contains(SCHEMA + "Dataset", PROV + "Entity");
		JsonObject making = answer.getJsonArray(PROV + "wasGeneratedBy").getJsonObject(0);
		assertThat(text(making, "@type")).contains(PROV + "Activity");
		assertThat(text(making, PROV + "endedAtTime")).contains("XMLSchema#dateTime");
		assertThat(text(making, PROV + "used")).contains("api/documents/" + Article.ID);
		assertThat(text(making, "urn:parley:vocabulary:knownBy")).contains("2025-04-01");
		var rows = http().ask("agreements/positions", "knownBy", "2025-04-01");
		assertThat(answer.getJsonArray(SCHEMA + "hasPart")).hasSize((int) rows.stream()
			.flatMap((row) -> ((List<?>) row.getOrDefault("claims", List.of())).stream())
			.distinct()
			.count());
		assertThat(answer.getJsonArray("urn:parley:vocabulary:rows").getJsonObject(0).getString("@type"))
			.isEqualTo("@json");
	}

	private String address(String path) {
		return "http://localhost:" + http().port() + "/" + path;
	}

	private static List<String> types(Http.Reply reply) {
		JsonNode graph = reply.json().get("@graph");
		return StreamSupport.stream(graph.spliterator(), false).map((node) -> node.get("@type").toString()).toList();
	}

	/** What a processor makes of one node, all names written out. */
	private static JsonObject node(Http.Reply reply, String id) throws Exception {
		var expanded = JsonLd.expand(JsonDocument.of(new StringReader(reply.body()))).get();
		return expanded.stream()
			.map(JsonValue::asJsonObject)
			.filter((node) -> node.getString("@id", "").equals(id))
			.findFirst()
			.orElseThrow(() -> new AssertionError("There is no " + id + " in " + expanded));
	}

	private static String text(JsonObject node, String property) {
		return String.valueOf(node.get(property));
	}

	private static String id(JsonObject node, String property) {
		return node.getJsonArray(property).getJsonObject(0).getString("@id");
	}

}
