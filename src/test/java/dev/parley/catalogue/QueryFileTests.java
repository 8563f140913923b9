package dev.parley.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.parley.Case;
import dev.parley.dataset.Loads;
import dev.parley.dataset.Samples;
import dev.parley.dossier.Dossiers;
import dev.parley.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Every file in {@code cypher/queries} is asked with its own examples. */
@SpringBootTest
class QueryFileTests {

	private static final Path FOLDER = Path.of("cypher/queries");

	private final Catalogue catalogue;

	private final Graph graph;

	QueryFileTests(@Autowired Catalogue catalogue, @Autowired Graph graph) {
		this.catalogue = catalogue;
		this.graph = graph;
	}

	@BeforeAll
	static void everything(@Autowired Dossiers dossiers, @Autowired Loads loads) {
		Case.bundledAndVillage(dossiers);
		Samples.loadAll(loads);
	}

	@Test
	void areAllInTheCatalogue() throws IOException {
		try (var files = Files.walk(FOLDER)) {
			var paths = files.filter(Files::isRegularFile)
				.map(FOLDER::relativize)
				.map(Path::toString)
				.sorted()
				.toList();
			assertThat(catalogue.all()).extracting((query) -> query.path() + ".cypher")
				.containsExactlyElementsOf(paths);
		}
	}

	@TestFactory
	Stream<DynamicTest> answerTheirExamplesWithTheColumnsTheyDescribe() {
		return eachQuery((query) -> true, (query) -> {
			var answer = catalogue.ask(query, examples(query)).answer();
			var columns = query.columns().stream().map(Column::name).toList();
			assertThat(answer.columns()).isEqualTo(columns);
			assertThat(answer.rows()).allSatisfy((row) -> {
				assertThat(row.keySet()).containsExactlyElementsOf(columns);
				query.columns()
					.forEach((column) -> assertThat(fits(column.type(), row.get(column.name())))
						.as("%s is a %s: %s", column.name(), column.type(), row.get(column.name()))
						.isTrue());
			});
		});
	}

	@TestFactory
	Stream<DynamicTest> answerWithNothingButWhatTheyNeed() {
		return eachQuery((query) -> true, (query) -> {
			var needed = examples(query);
			query.parameters().stream().filter(Parameter::optional).map(Parameter::name).forEach(needed::remove);
			needed.remove("limit");
			assertThat(catalogue.ask(query, needed).answer().rows()).isNotEmpty();
		});
	}

	@TestFactory
	Stream<DynamicTest> citeTheirClaims() {
		return eachQuery((query) -> query.columns().stream().anyMatch((column) -> column.name().equals("claims")),
				(query) -> assertThat(catalogue.ask(query, examples(query)).answer().rows())
					.allSatisfy((row) -> assertThat((List<?>) row.get("claims")).doesNotContainNull()
						.doesNotHaveDuplicates()
						.allMatch((claim) -> claim.toString().matches("[a-z0-9-]+:[a-z0-9.-]+"))));
	}

	@TestFactory
	Stream<DynamicTest> knowNothingOfWhatWasSaidLater() {
		return eachQuery((query) -> takes(query, "knownBy"), (query) -> {
			var before = examples(query);
			before.put("knownBy", "2020-01-01");
			assertThat(catalogue.ask(query, before).answer().rows()).isEmpty();
		});
	}

	@Test
	void findEachThingByItsWholeNameAndByItsId() {
		var search = catalogue.find("things/search").orElseThrow();
		var all = graph
			.read("MATCH (t:Thing) WHERE t.name IS NOT NULL AND t.sameAs IS NULL RETURN t.id AS id, t.name AS name",
					Map.of(), 10_000)
			.rows();
		assertThat(all).hasSizeGreaterThan(200).allSatisfy((thing) -> {
			String id = String.valueOf(thing.get("id"));
			var byName = Map.of("q", String.valueOf(thing.get("name")), "limit", "50");
			assertThat(catalogue.ask(search, byName).answer().rows()).extracting("id").contains(id);
			assertThat(catalogue.ask(search, Map.of("q", id)).answer().rows()).first().extracting("id").isEqualTo(id);
		});
	}

	@TestFactory
	Stream<DynamicTest> haveAnOrderAndALimit() {
		return eachQuery((query) -> true, (query) -> {
			assertThat(takes(query, "limit")).isTrue();
			assertThat(query.text().stripTrailing()).contains("ORDER BY").endsWith("LIMIT $limit");
		});
	}

	@TestFactory
	Stream<DynamicTest> sayWhenThereIsMore() {
		return eachQuery((query) -> !query.path().equals("things/search"), (query) -> {
			var examples = examples(query);
			query.parameters().stream().filter(Parameter::optional).map(Parameter::name).forEach(examples::remove);
			examples.put("limit", "10000");
			var all = catalogue.ask(query, examples).answer();
			examples.put("limit", "1");
			var first = catalogue.ask(query, examples).answer();
			assertThat(all.truncated()).isFalse();
			assertThat(first.rows()).isEqualTo(all.rows().subList(0, 1));
			assertThat(first.truncated()).isEqualTo(all.rows().size() > 1);
		});
	}

	private Stream<DynamicTest> eachQuery(Predicate<Query> which, Consumer<Query> test) {
		return catalogue.all()
			.stream()
			.filter(which)
			.map((query) -> DynamicTest.dynamicTest(query.path(), () -> test.accept(query)));
	}

	private static boolean takes(Query query, String parameter) {
		return query.parameters().stream().anyMatch((each) -> each.name().equals(parameter));
	}

	private static Map<String, String> examples(Query query) {
		Map<String, String> examples = new HashMap<>();
		query.parameters().forEach((parameter) -> examples.put(parameter.name(), parameter.example()));
		return examples;
	}

	private static boolean fits(String type, @Nullable Object value) {
		return value == null || switch (type) {
			case "string" -> value instanceof String;
			case "id" -> value instanceof String id && id.matches("[a-z0-9:.-]+");
			case "integer" -> value instanceof Long;
			case "number" -> value instanceof Number;
			case "boolean" -> value instanceof Boolean;
			case "date" -> value instanceof String date && date.matches("\\d{4}-\\d\\d-\\d\\d");
			case "datetime" -> value instanceof String time && time.matches("\\d{4}-\\d\\d-\\d\\dT.*");
			case "list" -> value instanceof List;
			case "map" -> value instanceof Map;
			default -> type.equals("any");
		};
	}

}
