package dev.parley.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import dev.parley.GraphDump;
import dev.parley.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static dev.parley.dossier.Village.GAZETTE;
import static dev.parley.dossier.Village.HERALD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;

/** A broken dossier is refused whole, and each fault has its line. */
@SpringBootTest
class BrokenDossierTests {

	private final Dossiers dossiers;

	BrokenDossierTests(@Autowired Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	@BeforeEach
	void empty() {
		TestDatabase.empty();
	}

	@ParameterizedTest(name = "{2}")
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					by: norland                   | by: atlantis                 | 'atlantis' is not among this dossier's things; declare it under things, or mend the id
					by: norland                   | by: well                     | 'well' is a Place; only a Person, State or Organization speaks or publishes
					publisher: harbour-gazette    | publisher: nobody            | 'nobody' is not among this dossier's things; declare it under things, or mend the id
					publisher: harbour-gazette    | publisher: norland           | a publisher is an Organization, and 'norland' is not
					about: swap                   | about: barter                | 'barter' is not among this dossier's things; declare it under things, or mend the id
					round-table MEDIATED truce    | knights MEDIATED truce       | 'knights' is not among this dossier's things; declare it under things, or mend the id
					said: 2031-05-01              | said: 2031-02-30             | '2031-02-30' is not a day of the calendar
					said: 2031-05-01              | said: yesterday              | 'yesterday' is not a date: write 2025-03-18
					publishedOn: 2031-05-02       | publishedOn: soon            | 'soon' is not a date: write 2025-03-18
					date: 2031-05-02              | date: 2031-04-31             | '2031-04-31' is not a day of the calendar
					said: 2031-05-01              | said: 2031-05-03             | said on 2031-05-03, after the document was published on 2031-05-02; mend one of the two
					at: paragraph 1               | where: paragraph 1           | where
					stance: credits               | stance: whispers             | stance
					round-table MEDIATED truce    | round-table BRIBED truce     | says
					is: Exchange                  | is: Barter                   | is
					property: total               | property: name               | property
					unit: people                  | denies: [elsewhere]          | 'elsewhere' is not a claim of this dossier; write dossier:key for another's
					truce: { is: Agreement        | gazette: { is: Agreement     | 'gazette' is the document itself; describe it under document, not under things
					""")
	void namesTheLineAndWhatToDo(String good, String bad, String message) {
		String yaml = broken(good, bad);
		assertThat(faults(yaml)).anySatisfy((fault) -> {
			assertThat(fault.message()).contains(message);
			assertThat(fault.line()).isEqualTo(lineOf(bad, yaml));
		});
	}

	/** What would make gigabytes of a few lines, or a stack that has no end. */
	@ParameterizedTest(name = "{1}")
	@MethodSource
	void refusesWhatIsMeantToExhaust(String yaml, String message) {
		assertThat(faults(yaml)).isNotEmpty()
			.hasSizeLessThanOrEqualTo(100)
			.allSatisfy((fault) -> assertThat(fault.line()).isPositive())
			.anySatisfy((fault) -> assertThat(fault.message()).contains(message));
	}

	static List<Arguments> refusesWhatIsMeantToExhaust() {
		var bomb = new StringBuilder("a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
		for (char name = 'b'; name <= 'k'; name++) {
			String before = "*" + (char) (name - 1);
			bomb.append(name + ": &" + name + " [" + String.join(", ", Collections.nCopies(9, before)) + "]\n");
		}
		return List.of(Arguments.of(bomb.toString(), "anchors (&) and aliases (*) are not read"),
				Arguments.of("document: " + "[".repeat(100_000) + "]".repeat(100_000), "nesting depth"),
				Arguments.of("document: " + "{a: ".repeat(100_000) + "}".repeat(100_000), "nesting depth"),
				Arguments.of("document: " + "[".repeat(500_000), "nesting depth"),
				Arguments.of("- ".repeat(250_000), "nesting depth"),
				Arguments.of("? ".repeat(250_000), "property name"),
				Arguments.of("#".repeat(1_048_577), "has at most 1048576"),
				Arguments.of("a: " + "9".repeat(30), "the number is too large"),
				Arguments.of("a: " + "9".repeat(100_000), "umber"),
				Arguments.of("a: 1e999999999", "the number is too large"),
				Arguments.of("a: !!binary " + "A".repeat(100_000), "document"),
				Arguments.of("b: 1\n".repeat(10) + "a: 2", "uplicate"),
				Arguments.of("%TAG ! tag:a,2000:\n---\na: !x b", "document"));
	}

	@Test
	void refusesAClaimWithoutASpeaker() {
		String yaml = broken("    by: norland\n", "");
		assertThat(faults(yaml)).singleElement().satisfies((fault) -> {
			assertThat(fault.message()).startsWith("claims.mediated: ").contains("by");
			assertThat(fault.line()).isEqualTo(lineOf("stance: credits", yaml));
		});
	}

	@Test
	void refusesAKeyThatIsThereTwice() {
		String yaml = broken("  lasts:\n", "  mediated:\n");
		assertThat(faults(yaml)).singleElement().satisfies((fault) -> {
			assertThat(fault.message()).containsIgnoringCase("duplicate").contains("mediated");
			assertThat(fault.line()).isEqualTo(yaml.lines().toList().lastIndexOf("  mediated:") + 1);
		});
	}

	@Test
	void saysEverythingThatIsWrongInTheOrderOfTheLines() {
		String yaml = broken("said: 2031-05-01", "said: never").replace("about: swap", "about: barter");
		assertThat(faults(yaml)).extracting(BrokenDossier.Fault::line)
			.containsExactly(lineOf("said: never", yaml), lineOf("about: barter", yaml));
		assertThat(refused(yaml)).hasMessageContaining("gazette.yaml:" + lineOf("said: never", yaml) + ": 'never'")
			.hasMessageContaining("gazette.yaml:" + lineOf("about: barter", yaml) + ": 'barter'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   \n", "# nothing but a remark\n" })
	void refusesAnEmptyDossier(String yaml) {
		assertThat(faults(yaml)).singleElement().isEqualTo(new BrokenDossier.Fault(1, "The dossier is empty"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "---\n~", "just words", "- a\n- list", "42", "document: {}\nthings: {}\nclaims: {}" })
	void refusesYamlThatIsNoDossier(String yaml) {
		assertThat(faults(yaml)).first().extracting(BrokenDossier.Fault::line).asInstanceOf(INTEGER).isBetween(1, 2);
	}

	@Test
	void refusesWhatIsNotYaml() {
		String yaml = broken("at: paragraph 3", "at: [paragraph 3");
		assertThat(faults(yaml)).singleElement().satisfies((fault) -> {
			assertThat(fault.message()).startsWith("This is not YAML as Parley reads it: ");
			assertThat(fault.line()).isBetween(lineOf("at: [", yaml), lineOf("at: [", yaml) + 1);
		});
	}

	@Test
	void namesTheTabThatIndents() {
		assertThat(faults("document:\n\tid: x\n")).singleElement().satisfies((fault) -> {
			assertThat(fault.line()).isEqualTo(2);
			assertThat(fault.message()).contains("TAB");
		});
	}

	@Test
	void refusesWhatIsTooLongToBeOneDocumentBeforeReadingIt() {
		assertThat(faults("a".repeat(12_000_000))).singleElement()
			.extracting(BrokenDossier.Fault::message)
			.asString()
			.contains("at most 1048576");
	}

	@Test
	void refusesASecondDocumentInTheSameFile() {
		assertThat(faults(GAZETTE + "---\n" + HERALD)).singleElement()
			.extracting(BrokenDossier.Fault::line)
			.isEqualTo(lineOf("---", GAZETTE + "---") + 1);
	}

	@Test
	void refusesARelationshipThatRunsTheWrongWay() {
		String yaml = broken("round-table MEDIATED truce", "truce MEDIATED round-table");
		assertThat(faults(yaml)).singleElement().satisfies((fault) -> {
			assertThat(fault.message()).startsWith("MEDIATED runs from Actor to Agreement or Exchange or Negotiation")
				.contains("\"truce MEDIATED round-table\"");
			assertThat(fault.line()).isEqualTo(lineOf("mediated:", yaml) + 1);
		});
	}

	@Test
	void refusesACircle() {
		String yaml = parts("well PART_OF meadow", "meadow PART_OF valley", "valley PART_OF well");
		assertThat(faults(yaml)).hasSize(3).allSatisfy((fault) -> {
			assertThat(fault.message()).startsWith("A circle of PART_OF: ");
			assertThat(fault.line()).isGreaterThanOrEqualTo(lineOf("parts:", yaml));
		});
	}

	@Test
	void refusesACircleThatAnotherDossierBegan() {
		dossiers.add("valley.yaml",
				parts("well PART_OF meadow", "meadow PART_OF valley").replace("id: gazette", "id: atlas"));
		assertThat(faults(parts("valley PART_OF well")))
			.anySatisfy((fault) -> assertThat(fault.message()).contains("well → meadow → valley → well"));
	}

	@Test
	void refusesALongCircle() {
		var steps = new ArrayList<String>();
		var things = new StringBuilder();
		for (int i = 0; i < 20; i++) {
			steps.add("field-" + i + " PART_OF field-" + (i + 1) % 20);
			things.append("  field-").append(i).append(": { is: Place, name: A field }\n");
		}
		String yaml = parts(steps.toArray(String[]::new)).replace("claims:\n", things + "claims:\n");
		assertThat(faults(yaml)).isNotEmpty()
			.allSatisfy((fault) -> assertThat(fault.message()).startsWith("A circle of PART_OF: "));
	}

	@Test
	void refusesAnIdThatIsAnotherKindOfThingElsewhere() {
		dossiers.add("gazette.yaml", GAZETTE);
		String yaml = HERALD.replace("truce: { is: Agreement", "truce: { is: Negotiation");
		assertThat(faults(yaml)).singleElement().satisfies((fault) -> {
			assertThat(fault.message()).isEqualTo("'truce' is declared as [Agreement] by 'gazette'; "
					+ "one id names one thing: mend the kind, or choose another id");
			assertThat(fault.line()).isEqualTo(lineOf("truce: {", yaml));
		});
	}

	@Test
	void refusesADocumentWithTheIdOfAState() {
		dossiers.add("gazette.yaml", GAZETTE);
		assertThat(faults(HERALD.replace("id: herald", "id: norland"))).singleElement()
			.extracting(BrokenDossier.Fault::message)
			.asString()
			.contains("'norland' is declared as [Actor, State] by 'gazette'");
	}

	@Test
	void keepsWhatWasThereWhenACorrectionIsBroken() {
		dossiers.add("gazette.yaml", GAZETTE);
		assertThat(faults(broken("round-table MEDIATED truce", "truce MEDIATED round-table"))).hasSize(1);
	}

	private List<BrokenDossier.Fault> faults(String yaml) {
		return refused(yaml).faults();
	}

	/** Refused both when added and when rehearsed, with nothing left in the graph. */
	private BrokenDossier refused(String yaml) {
		var before = GraphDump.now();
		var failure = catchThrowableOfType(BrokenDossier.class, () -> dossiers.add("gazette.yaml", yaml));
		assertThat(failure).as("the dossier was taken").isNotNull();
		assertThat(GraphDump.now()).isEqualTo(before);
		assertThat(catchThrowableOfType(BrokenDossier.class, () -> dossiers.rehearse("gazette.yaml", yaml)))
			.hasMessage(failure.getMessage());
		return failure;
	}

	private static String broken(String good, String bad) {
		assertThat(GAZETTE).contains(good);
		int at = GAZETTE.indexOf(good);
		return GAZETTE.substring(0, at) + bad + GAZETTE.substring(at + good.length());
	}

	private static String parts(String... says) {
		return GAZETTE.replace("claims:\n", """
				  meadow: { is: Place, name: The meadow }
				  valley: { is: Place, name: The valley }
				claims:
				""") + """
				  parts:
				    by: harbour-gazette
				    stance: asserts
				    at: the map
				    paraphrase: The map shows what lies where.
				    says: [%s]
				""".formatted(String.join(", ", says));
	}

	private static int lineOf(String text, String yaml) {
		var lines = yaml.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).contains(text)) {
				return i + 1;
			}
		}
		throw new AssertionError("'" + text + "' is in no line");
	}

}
