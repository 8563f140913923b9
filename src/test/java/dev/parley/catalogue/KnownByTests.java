package dev.parley.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.parley.Case;
import dev.parley.database.TestDatabase;
import dev.parley.dataset.Loads;
import dev.parley.dataset.Samples;
import dev.parley.dossier.Dossiers;
import dev.parley.dossier.Hindsight;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was known by a day stays what it was, whatever is said or taken back later. Every
 * question that takes {@code knownBy} is asked about a day of the case and a day of the
 * village, with its examples, with nothing but what it needs, and about each thing that
 * is of the kind of the example.
 */
@Tag("thorough")
@SpringBootTest
class KnownByTests {

	private static final List<String> DAYS = List.of("2025-04-01", "2031-05-25");

	/** Longer ways than the village has. */
	private static final String BYWAYS = """
			document: { id: byways, title: Byways, kind: report, publisher: gazette, publishedOn: 2031-05-21 }
			things:
			  gazette: { is: Organization, name: The Harbour Gazette }
			  norland: { is: State, name: Norland }
			  sudria: { is: State, name: Sudria }
			  weir-shelled: { is: Incident, name: Shelling of the weir at Red Hill }
			  no-shelling: { is: Provision, name: No shelling of dams }
			  marsh-truce-renewed: { is: Agreement, name: Marsh Truce renewed }
			  marsh-truce-third: { is: Agreement, name: Third Marsh Truce }
			  weir: { is: FacilityKind, name: Weir }
			  spillway: { is: FacilityKind, name: Spillway }
			  red-hill: { is: Place, name: Red Hill }
			  hill-foot: { is: Place, name: Foot of the hill }
			  spring-exchange: { is: Exchange, name: Spring exchange }
			  spring-home: { is: Transfer, name: All who came home in spring }
			  spring-wounded: { is: Transfer, name: The wounded of spring }
			claims:
			  breach: { by: norland, stance: accuses, at: p 1, paraphrase: A breach., says: [weir-shelled ALLEGED_BREACH_OF no-shelling, weir-shelled TARGETED spillway, weir-shelled OCCURRED_IN hill-foot] }
			  renewed: { by: gazette, stance: asserts, at: p 2, paraphrase: Once more., says: marsh-truce-third EXTENDS marsh-truce-renewed }
			  kinds: { by: gazette, stance: asserts, at: p 3, paraphrase: A kind of weir., says: spillway KIND_OF weir }
			  hill: { by: gazette, stance: asserts, at: p 3, paraphrase: At its foot., says: hill-foot PART_OF red-hill }
			  legs: { by: gazette, stance: asserts, at: p 4, paraphrase: Two legs., says: [spring-exchange HAS_TRANSFER spring-home, spring-exchange HAS_TRANSFER spring-wounded, spring-wounded PART_OF spring-home, spring-home TO norland, spring-home FROM sudria, spring-wounded TO norland, spring-wounded FROM sudria] }
			  home: { by: norland, stance: asserts, at: p 4, paraphrase: Nine., about: spring-home, property: count, value: 9, unit: people }
			  wounded: { by: norland, stance: asserts, at: p 4, paraphrase: Four., about: spring-wounded, property: count, value: 4, unit: people }
			  total: { by: norland, stance: asserts, at: p 4, paraphrase: Nine., about: spring-exchange, property: total, value: 9, unit: people }
			""";

	/** How many things are asked about instead of an example, at most. */
	private static final int OTHERS = 30;

	private static final Map<String, Object> before = new TreeMap<>();

	private static final Map<String, Object> afterMore = new TreeMap<>();

	private static final Map<String, Object> afterLess = new TreeMap<>();

	@BeforeAll
	static void withHindsight(@Autowired Dossiers dossiers, @Autowired Loads loads, @Autowired Catalogue catalogue) {
		Case.bundledAndVillage(dossiers);
		Samples.loadAll(loads);
		dossiers.add("byways", BYWAYS);
		String later = Hindsight.later();
		String retractions = Hindsight.retractions();
		answers(catalogue, before);
		dossiers.add(Hindsight.LATER, later);
		answers(catalogue, afterMore);
		dossiers.takeBack(Hindsight.LATER);
		dossiers.add(Hindsight.RETRACTIONS, retractions);
		answers(catalogue, afterLess);
	}

	@AfterAll
	static void forget() {
		TestDatabase.empty();
	}

	@TestFactory
	Stream<DynamicTest> whatIsSaidLaterChangesNothing() {
		return eachQuestion(afterMore);
	}

	@TestFactory
	Stream<DynamicTest> whatIsTakenBackLaterStays() {
		return eachQuestion(afterLess);
	}

	private static Stream<DynamicTest> eachQuestion(Map<String, Object> after) {
		assertThat(before).isNotEmpty();
		return before.keySet()
			.stream()
			.map((path) -> DynamicTest.dynamicTest(path,
					() -> assertThat(after.get(path)).isEqualTo(before.get(path))));
	}

	private static void answers(Catalogue catalogue, Map<String, Object> answers) {
		catalogue.all()
			.stream()
			.filter((query) -> takes(query, "knownBy"))
			.forEach((query) -> answers.put(query.path(), answers(catalogue, query)));
	}

	/** The rows by what was asked. */
	private static Map<String, Object> answers(Catalogue catalogue, Query query) {
		Map<String, Object> answers = new TreeMap<>();
		for (Map<String, String> given : asked(query)) {
			for (String day : DAYS) {
				given.put("knownBy", day);
				answers.put(given.toString(), catalogue.ask(query, given).answer().rows());
			}
		}
		return answers;
	}

	private static List<Map<String, String>> asked(Query query) {
		List<Map<String, String>> asked = new ArrayList<>();
		Map<String, String> examples = new LinkedHashMap<>();
		Map<String, String> needed = new LinkedHashMap<>();
		for (Parameter parameter : query.parameters()) {
			examples.put(parameter.name(), parameter.example());
			if (!parameter.optional()) {
				needed.put(parameter.name(), parameter.example());
			}
		}
		examples.put("limit", "10000");
		needed.put("limit", "10000");
		asked.add(examples);
		asked.add(needed);
		for (Parameter parameter : query.parameters()) {
			for (String other : others(parameter)) {
				Map<String, String> instead = new LinkedHashMap<>(needed);
				instead.put(parameter.name(), other);
				asked.add(instead);
			}
		}
		return asked;
	}

	/**
	 * What could be asked about instead: a day of the village, or things of the kind,
	 * evenly from the case, the village and the samples.
	 */
	private static List<String> others(Parameter parameter) {
		return switch (parameter.type()) {
			case DATE -> List.of("2031-05-10");
			case ID -> some(things(parameter.example()));
			default -> List.of();
		};
	}

	private static List<String> some(List<String> things) {
		int step = things.size() / OTHERS + 1;
		return IntStream.range(0, things.size()).filter((index) -> index % step == 0).mapToObj(things::get).toList();
	}

	private static List<String> things(String example) {
		return TestDatabase.driver()
			.executableQuery("""
					MATCH (t:Thing {id: $id}), (other:Thing)
					WHERE head([l IN labels(t) WHERE NOT l IN ['Thing', 'Actor', 'Mediator']]) IN labels(other)
					RETURN other.id AS id ORDER BY id
					""")
			.withParameters(Map.of("id", example))
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.filter((id) -> !id.startsWith("zz-"))
			.toList();
	}

	private static boolean takes(Query query, String parameter) {
		return query.parameters().stream().anyMatch((each) -> each.name().equals(parameter));
	}

}
