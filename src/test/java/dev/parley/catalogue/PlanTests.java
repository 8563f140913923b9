package dev.parley.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.parley.Case;
import dev.parley.database.TestDatabase;
import dev.parley.dataset.Loads;
import dev.parley.dataset.Samples;
import dev.parley.dossier.Dossiers;
import dev.parley.graph.CypherFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the database goes about each question, with its examples and with nothing but what
 * it needs: it begins with what it is asked about, or the header says, with
 * {@code @scans}, what it goes through from end to end. Plans follow how much there is of
 * what: these are those for the case, the village and a sample of each dataset.
 */
@SpringBootTest
class PlanTests {

	/** A seek that finds all claims of a kind or of some days, however many there are. */
	private static final Pattern KIND = Pattern
		.compile("RANGE INDEX \\w+:Claim\\((relation|property|property, earliest|knownOn)\\)");

	/** A label, or a type of relationship, in what an operator says of itself. */
	private static final Pattern NAME = Pattern.compile("[:|&]\\s*([A-Z]\\w*)");

	private final Catalogue catalogue;

	PlanTests(@Autowired Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@BeforeAll
	static void everything(@Autowired Dossiers dossiers, @Autowired Loads loads) {
		Case.bundledAndVillage(dossiers);
		Samples.loadAll(loads);
		TestDatabase.driver().executableQuery("CALL db.prepareForReplanning()").execute();
	}

	@TestFactory
	Stream<DynamicTest> goThroughWhatTheirHeadersTellAndNothingElse() {
		return eachQuery((query) -> {
			if (!told(query).contains(Scan.EVERYTHING)) {
				assertThat(told(query)).containsAll(scanned(query));
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> tellWhenTheyBeginWithAllClaimsOfAKind() {
		return eachQuery((query) -> {
			if (query.scans().isEmpty()) {
				assertThat(sought(query)).isEmpty();
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> setNothingAgainstEverythingElse() {
		return eachQuery((query) -> assertThat(steps(query)).doesNotContain("CartesianProduct"));
	}

	@Test
	void catchWhatGoesThroughMoreThanItTells() {
		assertThat(scanned(query("MATCH (n) WHERE n.name = 'Oman' RETURN n.id AS id")))
			.containsExactly(Scan.EVERYTHING);
		assertThat(scanned(query("MATCH (c:Claim) WHERE c.topic IS NOT NULL RETURN c.topic AS id")))
			.containsExactly("Claim");
		assertThat(scanned(query("MATCH (c)-[:DENIES]->(d) RETURN c.id AS id"))).containsExactly("DENIES");
		assertThat(scanned(query("MATCH (t:Thing {id: 'oman'}) RETURN t.id AS id"))).isEmpty();
		assertThat(sought(query("MATCH (c:Claim {relation: 'MEDIATED'}) RETURN c.id AS id"))).hasSize(1);
		assertThat(sought(query("MATCH (c:Claim) WHERE c.knownOn > date('2025-03-20') RETURN c.id AS id"))).hasSize(1);
		assertThat(sought(query("MATCH (:Thing {id: 'oman'})<-[:ABOUT]-(c:Claim) RETURN c.id AS id"))).isEmpty();
		assertThat(sought(query("MATCH (c:Claim {topic: 'oman'}) RETURN c.id AS id"))).isEmpty();
		assertThat(steps(query("MATCH (t:Thing {id: 'oman'}), (a:Agreement) RETURN a.id + t.id AS id")))
			.contains("CartesianProduct");
	}

	private static Query query(String cypher) {
		return Header.read("tests/plan", new CypherFile("tests/plan.cypher", "// Plan\n" + cypher));
	}

	private Stream<DynamicTest> eachQuery(Consumer<Query> test) {
		return catalogue.all().stream().map((query) -> DynamicTest.dynamicTest(query.path(), () -> test.accept(query)));
	}

	private static List<String> told(Query query) {
		return query.scans().stream().flatMap((scan) -> scan.labels().stream()).toList();
	}

	/** The labels and types of which everything is looked at. */
	private static Set<String> scanned(Query query) {
		var names = new TreeSet<String>();
		plans(query).flatMap(PlanTests::operators)
			.filter((operator) -> operator.operatorType().matches(".*Scan(@.*)?"))
			.forEach((operator) -> names.addAll(names(operator)));
		return names;
	}

	/** What is sought by a kind of claim, or by days, with nothing but what is needed. */
	private static List<String> sought(Query query) {
		return operators(plan(query, needed(query))).map(PlanTests::details)
			.filter((details) -> KIND.matcher(details).find())
			.toList();
	}

	private static List<String> names(Plan operator) {
		List<String> names = NAME.matcher(details(operator))
			.results()
			.map((MatchResult found) -> found.group(1))
			.toList();
		return names.isEmpty() ? List.of(Scan.EVERYTHING) : names;
	}

	private static List<String> steps(Query query) {
		return plans(query).flatMap(PlanTests::operators)
			.map((operator) -> operator.operatorType().replaceFirst("@.*$", ""))
			.toList();
	}

	private static Stream<Plan> operators(Plan plan) {
		return Stream.concat(Stream.of(plan), plan.children().stream().flatMap(PlanTests::operators));
	}

	private static String details(Plan operator) {
		var details = operator.arguments().get("Details");
		return details == null ? "" : details.asString("");
	}

	private static Stream<Plan> plans(Query query) {
		return Stream.of(examples(query), needed(query)).map((given) -> plan(query, given));
	}

	private static Map<String, String> examples(Query query) {
		Map<String, String> examples = new HashMap<>();
		query.parameters().forEach((parameter) -> examples.put(parameter.name(), parameter.example()));
		return examples;
	}

	private static Map<String, String> needed(Query query) {
		Map<String, String> needed = examples(query);
		query.parameters().stream().filter(Parameter::optional).map(Parameter::name).forEach(needed::remove);
		return needed;
	}

	private static Plan plan(Query query, Map<String, String> given) {
		try (Session session = TestDatabase.driver().session()) {
			return session.run("EXPLAIN " + query.text(), asNullable(query.bind(given))).consume().plan();
		}
	}

	@SuppressWarnings({ "unchecked", "NullAway" }) // the driver takes null values
	private static Map<String, Object> asNullable(Map<String, ? extends @Nullable Object> parameters) {
		return (Map<String, Object>) (Map<String, ?>) parameters;
	}

}
