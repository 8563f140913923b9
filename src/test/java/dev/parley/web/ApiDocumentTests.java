package dev.parley.web;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.parley.Article;
import dev.parley.OnTheArticle;
import dev.parley.database.TestDatabase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ApiDocumentTests extends OnTheArticle {

	@Test
	void describesEveryQuestionAndItsParameters() {
		var document = http().get("/api-docs").ok().json();
		var questions = http().get("/api/queries").ok().json();
		assertThat(questions.size()).isGreaterThanOrEqualTo(19);
		for (JsonNode question : questions) {
			var operation = document.at("/paths").get("/api/queries/" + question.get("query").asString()).get("get");
			assertThat(operation.get("summary").asString()).isEqualTo(question.get("title").asString());
			assertThat(names(operation.get("parameters"))).isEqualTo(names(question.get("parameters")));
			assertThat(columns(operation)).containsExactlyElementsOf(names(question.get("columns")));
		}
		assertThat(document.at("/paths")
			.propertyNames()
			.stream()
			.filter((path) -> path.startsWith("/api/queries/") && !path.contains("{"))).hasSize(questions.size());
	}

	@Test
	void saysWhatAParameterIs() {
		var inForce = http().get("/api-docs")
			.ok()
			.json()
			.at("/paths")
			.get("/api/queries/agreements/in-force")
			.get("get");
		var parameters = StreamSupport.stream(inForce.get("parameters").spliterator(), false).toList();
		var on = parameters.get(0);
		assertThat(on.get("required").asBoolean()).isTrue();
		assertThat(on.at("/schema/format").asString()).isEqualTo("date");
		assertThat(on.at("/example").asString()).isEqualTo("2025-03-20");
		var limit = parameters.stream()
			.filter((parameter) -> parameter.get("name").asString().equals("limit"))
			.findFirst()
			.orElseThrow();
		assertThat(limit.path("required").asBoolean(false)).isFalse();
		assertThat(limit.at("/schema/default").asInt()).isEqualTo(100);
	}

	@Test
	void saysBetweenWhichNumbersAParameterLies() {
		var parameters = http().get("/api-docs")
			.ok()
			.json()
			.at("/paths")
			.get("/api/queries/network/neighbourhood")
			.at("/get/parameters");
		assertThat(parameters.at("/1/schema/minimum").asInt()).isEqualTo(1);
		assertThat(parameters.at("/1/schema/maximum").asInt()).isEqualTo(2);
		assertThat(parameters.at("/3/schema").has("maximum")).isFalse();
	}

	@Test
	void describesLookupsSearchAndDossiersToo() {
		var paths = new TreeSet<>(http().get("/api-docs").ok().json().get("paths").propertyNames());
		assertThat(paths).contains("/api/search", "/api/dossiers", "/api/dossiers/{id}", "/api/queries", "/api/{kind}",
				"/api/{kind}/{id}", "/api/{kind}/{id}/claims");
	}

	@Test
	void listsAllThatAnAnswerCanComeAs() {
		var paths = http().get("/api-docs").ok().json().get("paths");
		for (JsonNode question : http().get("/api/queries").ok().json()) {
			var content = paths.get("/api/queries/" + question.get("query").asString())
				.at("/get/responses/200/content");
			assertThat(content.size()).isEqualTo(question.get("formats").size());
		}
		assertThat(paths.get("/api/queries/network/path").at("/get/responses/200/content").propertyNames())
			.containsExactly("application/json", "text/csv", "application/x-ndjson", "application/graphml+xml",
					"application/gexf+xml", "application/ld+json");
		assertThat(paths.get("/api/{kind}/{id}").at("/get/responses/200/content").propertyNames())
			.containsExactly("application/json", "application/ld+json");
	}

	@Test
	void listsTheProblemsAndWhatIsNotSentAgain() {
		var paths = http().get("/api-docs").ok().json().get("paths");
		paths.forEachEntry((path, operations) -> operations.forEachEntry((method, operation) -> {
			assertThat(operation.get("responses").propertyNames()).as(method + " " + path)
				.contains("400", "406", "503", "504")
				.matches((statuses) -> !method.equals("get") || path.endsWith("metadata.json")
						|| statuses.contains("304"));
		}));
	}

	@Test
	void servesAPageForTheDocument() {
		var page = http().get("/swagger-ui/index.html").ok();
		assertThat(page.type()).isEqualTo("text/html");
	}

	@Test
	void servesTheSchemaThatDossiersAreHeldAgainst() {
		var reply = http().get("/schemas/dossier.json").ok();
		assertThat(reply.type()).isEqualTo("application/json");
		var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(reply.body(), InputFormat.JSON);
		assertThat(schema.validate(Article.yaml(), InputFormat.YAML)).isEmpty();
		assertThat(schema.validate(Article.yaml().replace("stance:", "mood:"), InputFormat.YAML)).isNotEmpty();
	}

	@Test
	void tellsNeo4jBrowserWhereTheDatabaseIs() {
		var reply = http().getAs("application/json", "/").ok();
		Map<String, String> addresses = Map.of("bolt_direct", TestDatabase.uri().toString(), "bolt_routing",
				TestDatabase.uri().toString().replace("bolt:", "neo4j:"));
		addresses.forEach((name, address) -> assertThat(reply.json().get(name).asString()).isEqualTo(address));
		assertThat(reply.json().get("neo4j_version").asString()).matches("\\d+\\.\\d+\\.\\d+");
		assertThat(reply.json().get("neo4j_edition").asString()).isEqualTo("community");
	}

	@Test
	void servesNeo4jBrowser() {
		var page = http().getAs("text/html", "/browser/index.html").ok();
		assertThat(page.type()).isEqualTo("text/html");
		assertThat(page.body()).contains("Neo4j Browser");
		var script = Pattern.compile("src=\"([^\"]+\\.js)\"").matcher(page.body());
		assertThat(script.find()).isTrue();
		assertThat(http().get("/browser/" + script.group(1).replaceFirst("^(\\./|/browser/)", "")).status())
			.isEqualTo(200);
	}

	private static List<String> names(JsonNode items) {
		return StreamSupport.stream(items.spliterator(), false).map((item) -> item.get("name").asString()).toList();
	}

	private static List<String> columns(JsonNode operation) {
		var row = operation.at("/responses/200/content/application~1json/schema/properties/rows/items/properties");
		return List.copyOf(row.propertyNames());
	}

}
