package dev.parley.dossier;

import java.util.List;
import java.util.Map;

import dev.parley.GraphDump;
import dev.parley.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static dev.parley.dossier.Village.GAZETTE;
import static dev.parley.dossier.Village.HERALD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
class DossierTests {

	private final Dossiers dossiers;

	DossierTests(@Autowired Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	@BeforeEach
	void empty() {
		TestDatabase.empty();
	}

	@Test
	void keepsWhoSaysWhatWhereAndWhen() {
		add(GAZETTE);
		var claim = one("""
				MATCH (speaker)<-[:MADE_BY]-(c:Claim {id: 'gazette:mediated'})-[:STATED_IN]->(d)-[:PUBLISHED_BY]->(p)
				RETURN speaker.id AS speaker, c.stance AS stance, c.locator AS locator, c.said AS said,
				  toString(c.knownOn) AS knownOn, d.title AS document, p.name AS publisher
				""");
		assertThat(claim.asMap()).containsExactlyInAnyOrderEntriesOf(Map.of("speaker", "norland", "stance", "credits",
				"locator", "paragraph 1", "said", "2031-05-01", "knownOn", "2031-05-01", "document",
				"Norland and Sudria lay down arms at the well", "publisher", "Harbour Gazette"));
	}

	@Test
	void knowsWhatIsSaidWithoutADayFromTheDayOfPublication() {
		add(GAZETTE);
		assertThat(
				one("MATCH (c:Claim {id: 'gazette:freed'}) RETURN toString(c.knownOn) AS day, c.said AS said").asMap())
			.containsEntry("day", "2031-05-02")
			.containsEntry("said", null);
	}

	@Test
	void drawsARelationshipThatNamesItsClaims() {
		add(GAZETTE);
		assertThat(claims("round-table", "MEDIATED", "truce")).containsExactly("gazette:mediated");
		assertThat(claims("norland", "PARTY_TO", "truce")).containsExactly("gazette:parties");
		assertThat(claims("sudria", "PARTY_TO", "truce")).containsExactly("gazette:parties.2");
	}

	@Test
	void callsAMediatorWhoeverSomebodySaysMediated() {
		add(GAZETTE);
		assertThat(one("MATCH (m:Mediator) RETURN m.id AS id").get("id").asString()).isEqualTo("round-table");
		dossiers.takeBack("gazette");
		add(GAZETTE.replace("MEDIATED", "SUPPORTS"));
		assertThat(ask("MATCH (m:Mediator) RETURN m.id AS id")).isEmpty();
	}

	@Test
	void givesAPlainValueWhereClaimsAgree() {
		add(GAZETTE);
		add(HERALD);
		var truce = one(
				"MATCH (t {id: 'truce'}) RETURN t.duration AS days, toString(t.startsOn) AS start, t.disputed AS disputed");
		assertThat(truce.get("days").asInt()).isEqualTo(30);
		assertThat(truce.get("start").asString()).isEqualTo("2031-05-02");
		assertThat(truce.get("disputed").isNull()).isTrue();
	}

	@Test
	void givesNoValueWhereClaimsAreRivalsAndSaysSo() {
		add(GAZETTE);
		assertThat(one("MATCH (s {id: 'swap'}) RETURN s.total AS total").get("total").asInt()).isEqualTo(12);
		add(HERALD);
		var swap = one("MATCH (s {id: 'swap'}) RETURN s.total AS total, s.disputed AS disputed");
		assertThat(swap.get("total").isNull()).isTrue();
		assertThat(swap.get("disputed").asList()).containsExactly("total");
		dossiers.takeBack("herald");
		assertThat(one("MATCH (s {id: 'swap'}) RETURN s.total AS total").get("total").asInt()).isEqualTo(12);
	}

	@Test
	void givesNoValueToAPromise() {
		add(GAZETTE.replace("stance: announces", "stance: promises"));
		assertThat(one("MATCH (t {id: 'truce'}) RETURN t.startsOn AS start").get("start").isNull()).isTrue();
	}

	@Test
	void marksARelationshipThatSomebodyDenies() {
		add(GAZETTE);
		assertThat(disputed("truce")).isFalse();
		add(HERALD);
		assertThat(disputed("truce")).isTrue();
		assertThat(disputed("swap")).isFalse();
		assertThat(claims("round-table", "MEDIATED", "truce")).containsExactly("gazette:mediated");
	}

	@Test
	void drawsNothingForWhatIsOnlyDenied() {
		add(HERALD);
		assertThat(ask("MATCH (:Actor)-[r]->({id: 'truce'}) RETURN r")).isEmpty();
		assertThat(
				one("MATCH (c:Claim {id: 'herald:not-mediated'}) RETURN c.stance AS stance").get("stance").asString())
			.isEqualTo("denies");
	}

	@Test
	void changesNothingWhenAddedTwice() {
		add(GAZETTE);
		var once = GraphDump.now();
		var report = add(GAZETTE);
		assertThat(GraphDump.now()).isEqualTo(once).isNotEmpty();
		assertThat(report)
			.isEqualTo(new Report("gazette", List.of(), List.of(), List.of(), 6, List.of(), false, false));
	}

	@Test
	void keepsTheDayAClaimWasFirstRecorded() {
		add(GAZETTE);
		String recorded = "MATCH (c:Claim {id: 'gazette:freed'}) RETURN c.recordedAt AS at";
		var first = one(recorded).get("at").asZonedDateTime();
		add(GAZETTE.replace("Twelve came home.", "A dozen came home."));
		assertThat(one(recorded).get("at").asZonedDateTime()).isEqualTo(first);
	}

	@Test
	void takesBackExactlyWhatOnlyItSaid() {
		add(GAZETTE);
		var before = GraphDump.now();
		add(HERALD);
		assertThat(GraphDump.now()).isNotEqualTo(before);
		var report = dossiers.takeBack("herald").orElseThrow();
		assertThat(GraphDump.now()).isEqualTo(before);
		assertThat(report.removed()).containsExactly("herald:freed", "herald:lasts", "herald:mediated-swap",
				"herald:not-mediated");
		dossiers.takeBack("gazette");
		assertThat(GraphDump.now()).isEmpty();
	}

	@Test
	void takesBackTheOneThatCameFirst() {
		add(HERALD);
		var alone = GraphDump.now();
		dossiers.takeBack("herald");
		add(GAZETTE);
		add(HERALD);
		dossiers.takeBack("gazette");
		assertThat(GraphDump.now()).isEqualTo(alone);
	}

	@Test
	void takesBackNothingThatIsNotThere() {
		add(GAZETTE);
		assertThat(dossiers.takeBack("herald")).isEmpty();
		assertThat(dossiers.takeBack("norland")).isEmpty();
	}

	@Test
	void holdsTheSameInWhateverOrderDossiersCome() {
		add(GAZETTE);
		add(HERALD);
		var inOrder = GraphDump.now();
		TestDatabase.empty();
		add(HERALD);
		add(GAZETTE);
		assertThat(GraphDump.now()).isEqualTo(inOrder);
	}

	@Test
	void reportsWhatACorrectionChanged() {
		add(GAZETTE);
		add(HERALD);
		var report = add(corrected());
		assertThat(report).isEqualTo(new Report("gazette", List.of("gazette:hosted"), List.of("gazette:freed"),
				List.of("gazette:lasts"), 4, List.of(), false, false));
		var after = GraphDump.now();
		TestDatabase.empty();
		add(corrected());
		add(HERALD);
		assertThat(after).isEqualTo(GraphDump.now());
	}

	@Test
	void changesNothingWhenRehearsed() {
		add(GAZETTE);
		var before = GraphDump.now();
		var rehearsed = dossiers.rehearse("gazette.yaml", corrected());
		assertThat(GraphDump.now()).isEqualTo(before);
		assertThat(rehearsed).isEqualTo(new Report("gazette", List.of("gazette:hosted"), List.of("gazette:freed"),
				List.of("gazette:lasts"), 4, List.of(), true, false));
	}

	@Test
	void waitsForTheClaimsThatItSpeaksOf() {
		assertThat(add(HERALD).waiting()).containsExactly("gazette:lasts", "gazette:mediated");
		assertThat(ask("MATCH ()-[r:DENIES|CONFIRMS]->() RETURN r")).isEmpty();
		add(GAZETTE);
		assertThat(ask(
				"MATCH (a:Claim)-[r:DENIES|CONFIRMS]->(b:Claim) RETURN a.id + ' ' + type(r) + ' ' + b.id AS link ORDER BY link"))
			.extracting((row) -> row.get("link").asString())
			.containsExactly("herald:lasts CONFIRMS gazette:lasts", "herald:not-mediated DENIES gazette:mediated");
		assertThat(add(HERALD).waiting()).isEmpty();
	}

	@Test
	void isNewUntilItIsHeldEvenWithoutAClaim() {
		String silent = GAZETTE.substring(0, GAZETTE.indexOf("claims:")) + "claims: {}\n";
		assertThat(add(silent).isNew()).isTrue();
		assertThat(add(silent).isNew()).isFalse();
		assertThat(add(GAZETTE).isNew()).isFalse();
		assertThat(add(HERALD).isNew()).isTrue();
	}

	@Test
	void isNotTakenBackWhereTheOthersBreakWithoutIt() {
		String head = """
				document: { id: %s, title: Notes, kind: report, publisher: press, publishedOn: %s }
				things:
				  press: { is: Organization, name: Press }
				  marsh: { is: Place, name: Marsh }
				  moor: { is: Place, name: Moor }
				claims:
				""";
		add(head.formatted("one", "2031-01-01")
				+ "  a: { by: press, stance: asserts, at: p 1, paraphrase: In it., says: marsh PART_OF moor }\n");
		add(head.formatted("two", "2031-01-02")
				+ "  a: { by: press, stance: asserts, at: p 1, paraphrase: A slip., about: marsh, retracts: ['one:a'] }\n");
		add(head.formatted("three", "2031-01-03")
				+ "  a: { by: press, stance: asserts, at: p 1, paraphrase: The other way., says: moor PART_OF marsh }\n");
		var before = GraphDump.now();
		assertThatExceptionOfType(BrokenDossier.class).isThrownBy(() -> dossiers.takeBack("two"))
			.withMessageStartingWith("two:1: Without it: A circle of PART_OF: ");
		assertThat(GraphDump.now()).isEqualTo(before);
		dossiers.takeBack("three");
		assertThat(dossiers.takeBack("two")).isPresent();
	}

	@Test
	void addsAllOrNone() {
		var broken = HERALD.replace("by: sudria", "by: atlantis");
		assertThatExceptionOfType(BrokenDossier.class)
			.isThrownBy(() -> dossiers.addAll(Map.of("gazette.yaml", GAZETTE, "herald.yaml", broken)));
		assertThat(GraphDump.now()).isEmpty();
		assertThat(dossiers.addAll(Map.of("gazette.yaml", GAZETTE, "herald.yaml", HERALD))).hasSize(2);
	}

	/** Thirteen instead of twelve, not a word about thirty days, and a host. */
	private static String corrected() {
		int from = GAZETTE.indexOf("  lasts:");
		int to = GAZETTE.indexOf("  parties:");
		return GAZETTE.substring(0, from) + GAZETTE.substring(to).replace("value: 12", "value: 13") + """
				  hosted:
				    by: norland
				    stance: asserts
				    at: paragraph 5
				    paraphrase: The swap was held at the well.
				    says: well HOSTED swap
				""";
	}

	private Report add(String yaml) {
		return dossiers.add("test.yaml", yaml);
	}

	private static List<String> claims(String subject, String relation, String object) {
		return one("MATCH ({id: '%s'})-[r:%s]->({id: '%s'}) RETURN r.claims AS claims".formatted(subject, relation,
				object))
			.get("claims")
			.asList((value) -> value.asString());
	}

	private static boolean disputed(String mediated) {
		return one("MATCH ()-[r:MEDIATED]->({id: '%s'}) RETURN r.disputed AS disputed".formatted(mediated))
			.get("disputed")
			.asBoolean(false);
	}

	private static Record one(String query) {
		var rows = ask(query);
		assertThat(rows).hasSize(1);
		return rows.get(0);
	}

	private static List<Record> ask(String query) {
		return TestDatabase.driver().executableQuery(query).execute().records();
	}

}
