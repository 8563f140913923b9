package dev.parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.parley.catalogue.Catalogue;
import dev.parley.database.TestDatabase;
import dev.parley.dossier.BrokenDossier;
import dev.parley.dossier.Dossiers;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Claims about claims, and about who is who. Norland had three villages, or four. */
@SpringBootTest
class JudgementTests {

	private static final String HEAD = """
			document: { id: %1$s, title: %1$s, kind: editorial note, publisher: paper, publishedOn: %2$s }
			things:
			  paper: { is: Organization, name: Village paper }
			  rival: { is: Organization, name: Rival paper }
			  norland: { is: State, name: Norland }
			  nordland: { is: State, name: Nordland, aliases: [{ name: Норланд, language: ru-Cyrl }] }
			  talks: { is: Negotiation, name: Talks at the mill }
			claims:
			""";

	private static final String COUNTS = HEAD.formatted("counts", "2031-01-01")
			+ """
					  three: { by: paper, stance: asserts, at: p 1, paraphrase: Three., about: norland, property: villages, value: 3 }
					  four: { by: rival, stance: asserts, at: p 2, paraphrase: Four., about: norland, property: villages, value: 4 }
					  hosted: { by: paper, stance: asserts, at: p 3, paraphrase: It hosted., says: nordland HOSTED talks }
					""";

	private final Dossiers dossiers;

	private final Catalogue catalogue;

	JudgementTests(@Autowired Dossiers dossiers, @Autowired Catalogue catalogue) {
		this.dossiers = dossiers;
		this.catalogue = catalogue;
	}

	@BeforeEach
	void counts() {
		TestDatabase.empty();
		dossiers.add("counts", COUNTS);
	}

	@Test
	void whatIsCorrectedIsGoneFromTodayAndNotFromYesterday() {
		List<String> before = GraphDump.now();
		add("correction", "2031-03-03",
				"fix: { by: rival, stance: asserts, at: p 1, paraphrase: Three after all., about: norland, property: villages, value: 3, corrects: ['counts:four'] }");
		assertThat(villages()).isEqualTo(3L);
		facts().rows(1).has("value", 3, "speakers", List.of("rival", "paper"));
		facts("knownBy", "2031-03-02").rows(2).has("value", 4, "claims", List.of("counts:four"));
		Asked.of(catalogue, "claims/disputed").nobodySaid();
		Asked.of(catalogue, "claims/disputed", "knownBy", "2031-02-01").rows(2);
		Asked.of(catalogue, "claims/as-known", "on", "2031-02-01", "about", "norland")
			.has("value", 4, "retractedAt", "2031-03-03", "correctedTo", 3);
		dossiers.takeBack("correction");
		assertThat(GraphDump.now()).isEqualTo(before);
	}

	@Test
	void aRetractionCanItselfBeTakenBackByItsSpeaker() {
		add("retraction", "2031-03-03",
				"no: { by: rival, stance: asserts, at: p 1, paraphrase: Not four., about: norland, retracts: ['counts:four'] }");
		assertThat(villages()).isEqualTo(3L);
		add("again", "2031-04-04",
				"yes: { by: rival, stance: asserts, at: p 1, paraphrase: Four it is., about: norland, retracts: ['retraction:no'] }");
		assertThat(villages()).isNull();
		facts().rows(2).has("value", 4, "disputed", true);
	}

	@Test
	void aSecondCorrectionDoesNotBringTheFirstVersionBack() {
		add("correction", "2031-03-03",
				"fix: { by: rival, stance: asserts, at: p 1, paraphrase: Five., about: norland, property: villages, value: 5, corrects: ['counts:four'] }");
		add("second", "2031-04-04",
				"fix: { by: rival, stance: asserts, at: p 1, paraphrase: Three., about: norland, property: villages, value: 3, corrects: ['correction:fix'] }");
		assertThat(villages()).isEqualTo(3L);
		facts().rows(1);
		facts("knownBy", "2031-03-20").has("value", 5).hasNo("value", 4);
	}

	@Test
	void anotherUnitIsARivalToo() {
		add("weeks", "2031-03-03",
				"a: { by: paper, stance: asserts, at: p 1, paraphrase: Days., about: norland, property: march, value: 30, unit: days }");
		add("days", "2031-03-03",
				"a: { by: rival, stance: asserts, at: p 1, paraphrase: Weeks., about: norland, property: march, value: 30, unit: weeks }");
		Asked.of(catalogue, "claims/disputed").has("topic", "norland.march", "value", 30, "unit", "weeks");
		assertThat(one("MATCH (s {id: 'norland'}) RETURN s.march IS NULL AND 'march' IN s.disputed AS x"))
			.isEqualTo(true);
	}

	@Test
	void onlyAnEditorialNotePrefers() {
		assertThatExceptionOfType(BrokenDossier.class).isThrownBy(() -> dossiers.add("partisan", (HEAD
			.formatted("partisan", "2031-03-03")
				+ "  a: { by: paper, stance: asserts, at: p 1, paraphrase: Ours., about: norland, prefers: ['counts:three'] }\n")
			.replace("editorial note", "article")))
			.withMessageContaining("partisan:9: ")
			.withMessageContaining("write it as an editorial note of its own");
	}

	@Test
	void nobodyElseRetracts() {
		List<String> before = GraphDump.now();
		assertThatExceptionOfType(BrokenDossier.class).isThrownBy(() -> add("meddling", "2031-03-03",
				"no: { by: norland, stance: asserts, at: p 1, paraphrase: Not so., about: norland, retracts: ['counts:four'] }"))
			.withMessageContaining("meddling:9: ")
			.withMessageContaining("norland neither made nor published the claim counts:four; write denies");
		assertThat(GraphDump.now()).isEqualTo(before);
	}

	@Test
	void anEditorPrefersOneOfTwoRivalsAndBothStay() {
		List<String> before = GraphDump.now();
		add("choice", "2031-03-03",
				"choice: { by: paper, stance: asserts, at: note, paraphrase: The rival counted twice., about: norland, prefers: ['counts:three'] }");
		assertThat(villages()).isEqualTo(3L);
		facts().rows(2).has("value", 3, "disputed", true).has("value", 4, "disputed", true);
		Asked.of(catalogue, "claims/disputed").rows(2);
		dossiers.takeBack("choice");
		assertThat(GraphDump.now()).isEqualTo(before);
	}

	@Test
	void whatIsJudgedToBeOneAnswersAsOne() {
		List<String> before = GraphDump.now();
		add("judgement", "2031-03-03",
				"one: { by: paper, stance: asserts, at: note, paraphrase: Two spellings., says: nordland SAME_AS norland }");
		Asked.of(catalogue, "mediators/hosted-only").rows(1).has("host", "norland", "claims", List.of("counts:hosted"));
		Asked.of(catalogue, "things/search", "q", "Норланд").has("id", "norland");
		assertThat(one(
				"MATCH (s:State {id: 'norland'}) RETURN s.aliases = ['Nordland', 'Норланд'] AND s.aliasLanguages = ['', 'ru-Cyrl'] AS x"))
			.isEqualTo(true);
		assertThat(one("RETURN COUNT { (:State) } AS x")).isEqualTo(1L);
		dossiers.takeBack("judgement");
		assertThat(GraphDump.now()).isEqualTo(before);
	}

	@Test
	void aJudgementThatTheyAreNotOneBreaksTheLink() {
		add("judgement", "2031-03-03",
				"one: { by: paper, stance: asserts, at: note, paraphrase: Two spellings., says: nordland SAME_AS norland }");
		add("objection", "2031-04-04",
				"two: { by: rival, stance: asserts, at: note, paraphrase: Two countries., says: norland NOT_SAME_AS nordland }");
		Asked.of(catalogue, "mediators/hosted-only").rows(1).has("host", "nordland");
		Asked.of(catalogue, "things/same-or-different")
			.rows(1)
			.has("finding", "judged one, in doubt", "judgedBy", List.of("paper", "rival"));
	}

	@Test
	void setsRivalDescriptionsSideBySide() {
		dossiers.add("other", HEAD.formatted("other", "2031-03-03")
			.replace("name: Talks at the mill", "name: Mill talks, kind: round")
				+ "  a: { by: paper, stance: asserts, at: p 1, paraphrase: It hosted., says: norland HOSTED talks }\n");
		Asked.of(catalogue, "things/descriptions", "thing", "talks")
			.rows(2)
			.has("document", "counts", "publisher", "paper", "name", "Talks at the mill", "kind", "null", "differs",
					List.of())
			.has("document", "other", "name", "Mill talks", "kind", "round", "differs", List.of("name"));
	}

	@Test
	void twoWaysRoundAreOneJudgement() {
		List<String> before = GraphDump.now();
		add("judgement", "2031-03-03",
				"one: { by: paper, stance: asserts, at: note, paraphrase: Two spellings., says: [nordland SAME_AS norland, norland SAME_AS nordland] }");
		Asked.of(catalogue, "mediators/hosted-only").rows(1).has("host", "nordland");
		assertThat(one("RETURN COUNT { (:State) } AS x")).isEqualTo(1L);
		dossiers.takeBack("judgement");
		assertThat(GraphDump.now()).isEqualTo(before);
	}

	@Test
	void whatIsTheSameAsTwoMakesThemOne() {
		dossiers.add("judgement", HEAD.formatted("judgement", "2031-03-03")
			.replace("talks:", "northland: { is: State, name: Northland }\n  talks:") + """
					  one: { by: paper, stance: asserts, at: note, paraphrase: One., says: nordland SAME_AS norland }
					  two: { by: paper, stance: asserts, at: note, paraphrase: Too., says: nordland SAME_AS northland }
					""");
		assertThat(one("MATCH (t {sameAs: 'norland'}) RETURN collect(t.id) AS x"))
			.asInstanceOf(InstanceOfAssertFactories.LIST)
			.containsExactlyInAnyOrder("nordland", "northland");
		add("objection", "2031-04-04",
				"two: { by: rival, stance: asserts, at: note, paraphrase: Two countries., says: norland NOT_SAME_AS nordland }");
		assertThat(one("MATCH (t {sameAs: 'northland'}) RETURN collect(t.id) AS x")).isEqualTo(List.of("nordland"));
		Asked.of(catalogue, "mediators/hosted-only").rows(1).has("host", "northland");
	}

	@Test
	void whoSpeaksOfAClaimMeansAllItsStatements() {
		dossiers.add("fair", HEAD.formatted("fair", "2031-02-02")
				+ """
						  visit: { by: rival, stance: asserts, at: p 1, paraphrase: Both came., says: [norland TOOK_PART_IN talks, nordland TOOK_PART_IN talks] }
						""");
		List<String> before = GraphDump.now();
		add("denial", "2031-03-03",
				"no: { by: paper, stance: asserts, at: p 1, paraphrase: Nobody came., about: norland, denies: ['fair:visit'] }");
		assertThat(disputed()).isEqualTo(List.of("nordland", "norland"));
		dossiers.takeBack("denial");
		assertThat(GraphDump.now()).isEqualTo(before);
		add("denial", "2031-03-03",
				"no: { by: paper, stance: asserts, at: p 1, paraphrase: Nordland did not., about: norland, denies: ['fair:visit.2'] }");
		assertThat(disputed()).isEqualTo(List.of("nordland"));
		add("retraction", "2031-03-04",
				"no: { by: rival, stance: asserts, at: p 1, paraphrase: A slip., about: norland, retracts: ['fair:visit'] }");
		assertThat(one("RETURN EXISTS { ()-[:TOOK_PART_IN]->() } AS x")).isEqualTo(false);
	}

	@Test
	void aDenialOfAClaimCountsLikeADenialOfWhatItSays() {
		dossiers.add("fair", HEAD.formatted("fair", "2031-02-02")
			.replace("talks:",
					"pact: { is: Agreement, name: Pact }\n  old: { is: Agreement, name: Old pact }\n  talks:")
				+ """
						  signed: { by: rival, stance: asserts, at: p 1, paraphrase: It signed., says: norland SIGNED pact }
						  vouched: { by: rival, stance: asserts, at: p 2, paraphrase: It vouches., says: norland GUARANTEES pact }
						  follows: { by: rival, stance: asserts, at: p 3, paraphrase: It follows., says: pact EXTENDS old }
						""");
		add("denial", "2031-03-03",
				"no: { by: paper, stance: asserts, at: p 1, paraphrase: All wrong., about: norland, denies: ['fair:signed', 'fair:vouched', 'fair:follows'] }");
		for (String[] question : new String[][] { { "agreements/positions", "denied" },
				{ "agreements/guarantors", "denied" }, { "agreements/lineage", "denied" },
				{ "claims/one-sided", "denied", "about", "pact" },
				{ "actors/involvement", "disputed", "actor", "norland" } }) {
			String[] asked = Arrays.copyOfRange(question, 2, question.length);
			Asked.of(catalogue, question[0], asked).has(question[1], true).hasNo(question[1], false);
			String[] earlier = Stream.concat(Stream.of(asked), Stream.of("knownBy", "2031-03-02"))
				.toArray(String[]::new);
			Asked.of(catalogue, question[0], earlier).has(question[1], false).hasNo(question[1], true);
		}
	}

	@Test
	void anActorIsOfTheSideOfTheStateItSpeaksFor() {
		List<String> before = GraphDump.now();
		dossiers.add("posts", HEAD.formatted("posts", "2031-03-03")
			.replace("talks:", "guard: { is: Organization, name: Guard }\n  ada: { is: Person, name: Ada }\n  talks:")
				+ """
						  chief: { by: paper, stance: asserts, at: p 1, paraphrase: She leads it., says: ada HELD_OFFICE guard, details: { title: Chief } }
						""");
		assertThat(one("MATCH (t {id: 'ada'}) RETURN t.side AS x")).isNull();
		List<String> posts = GraphDump.now();
		dossiers.add("bodies", HEAD.formatted("bodies", "2031-03-03")
			.replace("talks:", "guard: { is: Organization, name: Guard }\n  talks:")
				+ "  body: { by: paper, stance: asserts, at: p 1, paraphrase: It is Nordland's., says: guard BODY_OF nordland }\n");
		assertThat(one("MATCH (t) WHERE t.side = 'nordland' RETURN collect(t.id) AS x"))
			.asInstanceOf(InstanceOfAssertFactories.LIST)
			.containsExactlyInAnyOrder("ada", "guard");
		add("judgement", "2031-03-03",
				"one: { by: paper, stance: asserts, at: note, paraphrase: Two spellings., says: nordland SAME_AS norland }");
		assertThat(one("MATCH (t) WHERE t.side = 'norland' RETURN count(t) AS x")).isEqualTo(2L);
		dossiers.takeBack("judgement");
		dossiers.takeBack("bodies");
		assertThat(GraphDump.now()).isEqualTo(posts);
		dossiers.takeBack("posts");
		assertThat(GraphDump.now()).isEqualTo(before);
	}

	@Test
	void aStoreOfBeforeIsToldWhoSpeaksForWhom() throws IOException {
		add("posts", "2031-03-03",
				"chief: { by: paper, stance: asserts, at: p 1, paraphrase: It is one., says: paper BODY_OF norland }");
		List<String> now = GraphDump.now();
		TestDatabase.driver().executableQuery("MATCH (t) REMOVE t.side").execute();
		assertThat(GraphDump.now()).isNotEqualTo(now);
		for (String statement : Files.readString(Path.of("cypher/schema/V004__sides.cypher"))
			.strip()
			.split(";\\n", -1)) {
			TestDatabase.driver().executableQuery(statement).execute();
		}
		assertThat(GraphDump.now()).isEqualTo(now);
	}

	private static Object disputed() {
		return one("MATCH (s)-[r:TOOK_PART_IN {disputed: true}]->() WITH s ORDER BY s.id RETURN collect(s.id) AS x");
	}

	private void add(String id, String on, String claim) {
		dossiers.add(id, HEAD.formatted(id, on) + "  " + claim + "\n");
	}

	private Asked facts(String... also) {
		return Asked.of(catalogue, "things/facts",
				Stream.concat(Stream.of("thing", "norland"), Arrays.stream(also)).toArray(String[]::new));
	}

	private static Object villages() {
		return one("MATCH (s {id: 'norland'}) RETURN s.villages AS x");
	}

	@SuppressWarnings("NullAway") // null is what is looked for
	private static Object one(String cypher) {
		return TestDatabase.driver().executableQuery(cypher).execute().records().get(0).get("x").asObject();
	}

}
