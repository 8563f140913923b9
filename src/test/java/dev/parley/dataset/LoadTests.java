package dev.parley.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import dev.parley.GraphDump;
import dev.parley.catalogue.Catalogue;
import dev.parley.database.TestDatabase;
import dev.parley.dossier.Dossiers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What loads do with files that are broken or strange. */
@SpringBootTest
class LoadTests {

	private static final LoadOptions FIRST = new LoadOptions("1", "2020-01-01", false, null);

	private final Loads loads;

	private final Catalogue catalogue;

	private final Path folder;

	LoadTests(@Autowired Loads loads, @Autowired Catalogue catalogue, @TempDir Path folder) {
		this.loads = loads;
		this.catalogue = catalogue;
		this.folder = folder;
	}

	@BeforeEach
	void nothing() {
		TestDatabase.empty();
	}

	@Test
	void tellsOfEachBrokenRowWhereAndWhy() {
		assertThat(reasons(Samples.load(loads, "ucdp-ged"))).containsExactly(
				"10: date_start: '2016-02-30 00:00:00.000' is not a date as in yyyy-MM-dd HH:mm:ss.SSS or yyyy-MM-dd or yyyy-MM-dd HH:mm:ss",
				"11: when: ends on 2016-05-01, before it begins on 2016-05-02",
				"12: low: 'some' is not a whole number");
		assertThat(reasons(Samples.load(loads, "cfd"))).containsExactly(
				"8: end: '2016-06-31' is not a day of the calendar: Invalid date 'JUNE 31'",
				"10: cf_dec_day: 'x' is not a whole number");
		assertThat(reasons(Samples.load(loads, "mend"))).containsExactly("9: Month: 13 is not between 1.0 and 12.0",
				"10: is another row with med_event_ID = nor201902-1", "11: med_event_ID: is missing");
	}

	@Test
	void writesTheRefusedRowsToAFile() throws IOException {
		String file = String.valueOf(Samples.load(loads, "cfd").refusedRows());
		assertThat(Files.readString(Path.of(file))).startsWith("line,row,reason")
			.contains("8,366005-41-14124,end")
			.contains("cf_dec_day: 'x' is not a whole number");
	}

	@Test
	void keepsLowBestAndHighAndDaysThatAreNotCertain() {
		Samples.load(loads, "ucdp-ged");
		assertThat(claim("ucdp-ged-release-" + release("ucdp-ged") + ":1005.deaths")).containsEntry("low", 2L)
			.containsEntry("value", 7L)
			.containsEntry("high", 6L);
		Samples.load(loads, "mend");
		assertThat(claim("mend-release-" + release("mend") + ":nor201901-2.when")).containsEntry("value", "2019-01")
			.containsEntry("earliest", java.time.LocalDate.of(2019, 1, 1))
			.containsEntry("latest", java.time.LocalDate.of(2019, 1, 31));
	}

	@Test
	void takesMissingCodesForNothing() {
		Samples.load(loads, "cfd");
		assertThat(TestDatabase.driver()
			.executableQuery("MATCH (c:Claim) WHERE c.value IN [-1, -99, '-1'] RETURN c")
			.execute()
			.records()).isEmpty();
		assertThat(ask("agreements/never-in-effect", Map.of())).extracting((row) -> row.get("agreement"))
			.contains("cfd-366002")
			.doesNotContain("cfd-366004");
	}

	@Test
	void keepsClaimantsBesideThePublisher() {
		Samples.load(loads, "ucdp-ged");
		assertThat(TestDatabase.driver()
			.executableQuery(
					"MATCH (:Incident {id: 'ucdp-event-1001'})<-[:ABOUT]-(c)-[:MADE_BY]->(a) WHERE a.id <> 'ucdp' "
							+ "RETURN a.name + ' ' + c.stance AS said ORDER BY said")
			.execute()
			.records()).extracting((row) -> row.get("said").asString())
			.containsExactly("Fen Front denies", "Nordland army asserts");
	}

	@Test
	void rehearsesMoreThanOneBatch() throws IOException {
		Path events = folder.resolve("events.csv");
		Generator.write(events, 90, 1);
		LoadReport rehearsed = loads.load("ucdp-ged", events, new LoadOptions("1", "2020-01-01", true, null),
				Progress.NONE);
		LoadReport report = loads.load("ucdp-ged", events, FIRST, Progress.NONE);
		assertThat(report.written()).isEqualTo(90);
		assertThat(rehearsed.written()).isEqualTo(90);
	}

	@Test
	void keepsWhatOtherDatasetsNeed() {
		Samples.load(loads, "ucdp-ged");
		assertThatThrownBy(() -> loads.unload("states")).isInstanceOf(BadFile.class)
			.hasMessage("What is loaded of ucdp-ged speaks of 'states'; unload that first");
	}

	@Test
	void refusesFilesThatAreNotOfTheDataset() throws IOException {
		Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
		assertThatThrownBy(() -> load(other, FIRST)).isInstanceOf(BadFile.class)
			.hasMessageContaining("no column")
			.hasMessageContaining("paid");
		Path empty = Files.writeString(folder.resolve("empty.csv"), "");
		assertThatThrownBy(() -> load(empty, FIRST)).isInstanceOf(BadFile.class).hasMessageContaining("empty");
		Path twice = Files.writeString(folder.resolve("twice.csv"), "paid,paid\n1,2\n");
		assertThatThrownBy(() -> load(twice, FIRST)).isInstanceOf(BadFile.class).hasMessageContaining("two columns");
		assertThatThrownBy(() -> loads.load("nothing", other, FIRST, Progress.NONE)).isInstanceOf(BadFile.class)
			.hasMessageContaining("There is no dataset 'nothing'");
		assertThatThrownBy(() -> loads.unload("pax")).isInstanceOf(BadFile.class).hasMessageContaining("Nothing");
		assertThat(GraphDump.now()).noneMatch((line) -> line.contains("Load") || line.contains("ucdp-agreement"));
	}

	@ParameterizedTest(name = "{1}")
	@CsvSource(delimiter = '|', textBlock = """
			1f8b0800000000000003 | is a gzip file; unpack it first
			504b0304140000000800 | is a zip file, or a spreadsheet
			fffe70006100690064   | is text in UTF-16; save it in UTF-8
			700061006900640000   | is no text in UTF-8
			""")
	void saysWhatAFileIsThatIsNoText(String bytes, String what) throws IOException {
		Path file = Files.write(folder.resolve("accords.csv"), HexFormat.of().parseHex(bytes));
		assertThatThrownBy(() -> load(file, FIRST)).isInstanceOf(BadFile.class)
			.hasMessageStartingWith(file + " " + what);
	}

	@Test
	void saysThatAFolderIsNoFile() {
		assertThatThrownBy(() -> load(folder, FIRST)).isInstanceOf(BadFile.class)
			.hasMessage(folder + " is a folder; name the file in it");
	}

	@ParameterizedTest(name = "{1}")
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					Agrement,PART_OF,startsOn,asserts     | 1 | has the label 'Agrement'; a thing's labels are some of [Actor, Agreement
					Agreement,PARTEE_TO,startsOn,asserts  | 1 | a claim has the relation 'PARTEE_TO', which is none of [
					Agreement,PART_OF,xyz abc,asserts     | 1 | a claim has the property 'xyz abc'; a property is one word like startsOn
					Agreement,PART_OF,sameAs,asserts      | 1 | a claim has the property 'sameAs'
					Agreement,PART_OF,startsOn,assertz    | 1 | a claim has the stance 'assertz', which is none of [
					""")
	void stopsAtWordsThatTheGraphDoesNotKnow(String words, int line, String message) throws IOException {
		loads.provide("states");
		List<String> before = GraphDump.now();
		Path file = Files.writeString(folder.resolve("slips.csv"),
				"id,label,relation,property,stance\n1," + words + "\n");
		for (boolean rehearse : List.of(true, false)) {
			assertThatThrownBy(
					() -> loads.load("slips", file, new LoadOptions("1", "2020", rehearse, null), Progress.NONE))
				.isInstanceOf(BrokenSource.class)
				.hasMessageStartingWith("cypher/load/slips/rows.cypher:" + line + ": ")
				.hasMessageContaining(message);
			assertThat(GraphDump.now()).isEqualTo(before);
		}
	}

	@Test
	void saysThatAFileOfTheFolderIsMissing() throws IOException {
		Path file = Files.writeString(folder.resolve("slips.csv"), "id,label,relation,property,stance\n1,,,,\n");
		assertThatThrownBy(() -> loads.load("unwritten", file, FIRST, Progress.NONE)).isInstanceOf(BrokenSource.class)
			.hasMessage("cypher/load/unwritten/rows.cypher:1: there is no such file, and the source needs it");
	}

	@Test
	void changesNothingWhereRowsGiveAStateOtherNames() throws IOException {
		Path file = Files.writeString(folder.resolve("actors.csv"), """
				GLOPAD_ID,PAAX_ID,ActorName,GW_ID,actor_classification,actor_classification_glopad,alt_name,alt_id
				CON_901,CON_901,The Birches,380,Country/State,Country/State,,
				CON_901,CON_901,Sweden,380,Country/State,Country/State,,
				CON_901,CON_901,Sweden ,380,Country/State,Country/State,,
				""");
		assertThat(loads.load("mend-actors", file, FIRST, Progress.NONE).written()).isEqualTo(3);
		List<String> once = GraphDump.now();
		assertThat(loads.load("mend-actors", file, FIRST, Progress.NONE).unchanged()).isEqualTo(3);
		assertThat(GraphDump.now()).isEqualTo(once);
	}

	@Test
	void survivesStrangeCells() throws IOException {
		String header = "paid,pa_name,pa_date,conflict_id,gwno,ended,cease\n";
		String rows = """
				1,"A ""quoted"" name,
				of two lines",2001-01-01,13246,366,-9,1
				2,,2001-01-01,,,,
				3,ok,2001-13-01,,,,
				4,ok,2001-01-01,9x,,,
				5,ok
				6,ok,2001-01-01,,,,,,
				7,'; MATCH (n) DETACH DELETE n //,2001-01-01,13246,366,-9,1
				99999999999999999999,ok,,,,,
				8,\0null\0 \uD83D\uDE00 кирилиця,,,,,
				-3,ok,,,,,
				""";
		LoadReport report = load(Files.writeString(folder.resolve("strange.csv"), header + rows), FIRST);
		assertThat(report.read()).isEqualTo(10);
		assertThat(report.written()).isEqualTo(3);
		assertThat(reasons(report)).containsExactly("4: pa_name: is missing",
				"5: pa_date: '2001-13-01' is not a day of the calendar: Invalid value for MonthOfYear (valid values 1 - 12): 13",
				"6: conflict_id: '9x' is not a whole number", "7: has 2 cells, and the header has 7",
				"8: has 9 cells, and the header has 7", "10: paid: '99999999999999999999' is not a whole number",
				"12: paid: -3 is not between 1.0 and ∞");
		assertThat(value("MATCH (a {id: 'ucdp-agreement-1'}) RETURN a.name AS value"))
			.isEqualTo("A \"quoted\" name,\nof two lines");
	}

	@Test
	void takesListsThatAreCutElsewhereForOthers() throws IOException {
		List<String> sample = Files.readAllLines(Samples.file("mend"));
		String one = sample.get(1).replace("Ada Envoy", "\"Ada, Envoy\"");
		String two = sample.get(1).replace("Ada Envoy", "Ada; Envoy").replace("NOR201901-1", "NOR201901-9");
		Path file = Files.write(folder.resolve("mend.csv"), List.of(sample.get(0), one, two));
		assertThat(reasons(loads.load("mend", file, FIRST, Progress.NONE))).isEmpty();
		assertThat(TestDatabase.driver()
			.executableQuery("MATCH (p:Person) RETURN p.name AS name ORDER BY name")
			.execute()
			.records()).extracting((row) -> row.get("name").asString()).containsExactly("Ada", "Ada, Envoy", "Envoy");
	}

	@Test
	void tellsWhatIsRefusedOfWhatIsSaidOnce(@Autowired Dossiers dossiers) throws IOException {
		dossiers.add("mine", """
				document: { id: mine, kind: article, title: Mine, publisher: me, publishedOn: 2025-01-01 }
				things: { me: { is: Organization, name: Me }, ucdp-conflict-1: { is: Place, name: A place } }
				claims: { heard: { by: me, stance: asserts, at: p 1, paraphrase: Something., about: me } }
				""");
		String rows = "paid,pa_name,pa_date,conflict_id,gwno,ended,cease\n1,Accord,2001-02-03,1,366,-9,1\n";
		LoadReport report = load(Files.writeString(folder.resolve("accord.csv"), rows), FIRST);
		assertThat(report.refused()).isZero();
		assertThat(reasons(report)).containsExactly(
				"2: what is said once for several rows describes 'ucdp-conflict-1' as [Conflict], and the graph has it as [Place]");
		assertThat(Files.readString(Path.of(String.valueOf(report.refusedRows())))).contains("2,conflicts--1,");
	}

	@Test
	void readsBytesThatAreNotUtf8AsLost() throws IOException {
		byte[] latin = "paid,pa_name,pa_date,conflict_id,gwno,ended,cease\n1,Traité,,,,,\n"
			.getBytes(StandardCharsets.ISO_8859_1);
		LoadReport report = load(Files.write(folder.resolve("latin.csv"), latin), FIRST);
		assertThat(report.brokenText()).isEqualTo(1);
		assertThat(report.written()).isEqualTo(1);
	}

	private LoadReport load(Path file, LoadOptions options) {
		return loads.load("ucdp-peace-agreements", file, options, Progress.NONE);
	}

	private List<Map<String, @Nullable Object>> ask(String question, Map<String, String> parameters) {
		return catalogue.ask(catalogue.find(question).orElseThrow(), parameters).answer().rows();
	}

	private static List<String> reasons(LoadReport report) {
		return report.refusals().stream().map((refusal) -> refusal.line() + ": " + refusal.reason()).toList();
	}

	private static Map<String, Object> claim(String id) {
		return TestDatabase.driver()
			.executableQuery("MATCH (c:Claim {id: $id}) RETURN c")
			.withParameters(Map.of("id", id))
			.execute()
			.records()
			.get(0)
			.get("c")
			.asMap();
	}

	private static String value(String query) {
		return TestDatabase.driver().executableQuery(query).execute().records().get(0).get("value").asString();
	}

	private static String release(String source) {
		return value("MATCH (l:Load {source: '" + source + "'}) RETURN l.release AS value");
	}

}
