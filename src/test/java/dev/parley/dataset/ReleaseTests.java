package dev.parley.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.parley.GraphDump;
import dev.parley.catalogue.Catalogue;
import dev.parley.database.TestDatabase;
import dev.parley.dossier.BrokenDossier;
import dev.parley.dossier.Dossiers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** What a newer release of a dataset changes, and what it leaves. */
@SpringBootTest
class ReleaseTests {

	private static final LoadOptions FIRST = new LoadOptions("1", "2020-01-01", false, null);

	private static final LoadOptions SECOND = new LoadOptions("2", "2021-01-01", false, null);

	private final Loads loads;

	private final Catalogue catalogue;

	private final Dossiers dossiers;

	private final Path folder;

	ReleaseTests(@Autowired Loads loads, @Autowired Catalogue catalogue, @Autowired Dossiers dossiers,
			@TempDir Path folder) {
		this.loads = loads;
		this.catalogue = catalogue;
		this.dossiers = dossiers;
		this.folder = folder;
	}

	@BeforeEach
	void nothing() {
		TestDatabase.empty();
	}

	@Test
	void updatesWhatANewerReleaseChangesAndKeepsWhatWasKnown() throws IOException {
		load(accords("2001-02-03", 10), FIRST);
		LoadReport newer = load(accords("2001-02-04", 10), SECOND);
		assertThat(List.of(newer.read(), newer.written(), newer.unchanged())).containsExactly(10L, 1L, 9L);
		assertThat(signed("2020-06-01")).containsExactly("2001-02-03");
		assertThat(signed("2021-06-01")).containsExactly("2001-02-04");
		assertThat(signed("2019-01-01")).isEmpty();
		assertThat(value("MATCH (a {id: 'ucdp-agreement-1'}) RETURN toString(a.agreedOn) AS value"))
			.isEqualTo("2001-02-04");
	}

	@Test
	void withdrawsRowsThatACompleteReleaseLacks() throws IOException {
		load(accords("2001-02-03", 12), FIRST);
		LoadReport newer = load(accords("2001-02-03", 11), SECOND);
		assertThat(newer.withdrawn()).isEqualTo(1);
		assertThat(ask("things/facts", Map.of("thing", "ucdp-agreement-12"))).isEmpty();
		assertThat(ask("things/facts", Map.of("thing", "ucdp-agreement-12", "knownBy", "2020-06-01"))).isNotEmpty();
	}

	@Test
	void tellsWithoutDoingItWhatItWouldWithdraw() throws IOException {
		load(accords("2001-02-03", 12), FIRST);
		List<String> before = GraphDump.now();
		LoadReport newer = load(accords("2001-02-04", 11), new LoadOptions("2", "2021-01-01", true, null));
		assertThat(newer.withdrawn()).isEqualTo(1);
		assertThat(GraphDump.now()).isEqualTo(before);
	}

	@Test
	void whatIsWithdrawnStaysSo() throws IOException {
		load(accords("2001-02-03", 12), FIRST);
		load(accords("2001-02-03", 11), SECOND);
		LoadReport third = load(accords("2001-02-05", 11), new LoadOptions("3", "2022-01-01", false, null));
		assertThat(third.withdrawn()).isZero();
		assertThat(ask("things/facts", Map.of("thing", "ucdp-agreement-12"))).isEmpty();
	}

	@Test
	void doesNotWithdrawWhatItCannotRead() throws IOException {
		load(accords("2001-02-03", 12), FIRST);
		LoadReport newer = load(accords("2001-02-33", 12), SECOND);
		assertThat(newer.refused()).isEqualTo(1);
		assertThat(newer.withdrawn()).isZero();
		assertThat(signed("2021-06-01")).containsExactly("2001-02-03");
	}

	@Test
	void doesNotWithdrawManyRowsUnasked() throws IOException {
		load(accords("2001-02-03", 20), FIRST);
		assertThatThrownBy(() -> load(accords("2001-02-03", 5), SECOND)).isInstanceOf(BadFile.class)
			.hasMessageContaining("lacks 15 rows")
			.hasMessageContaining("--complete");
		LoadReport meant = load(accords("2001-02-03", 5), new LoadOptions("2", "2021-01-01", false, true));
		assertThat(meant.withdrawn()).isEqualTo(15);
	}

	@Test
	void leavesNothingBehindOfAReleaseThatItRefuses() throws IOException {
		load(accords("2001-02-03", 20), FIRST);
		List<String> before = GraphDump.now();
		for (boolean rehearse : List.of(true, false)) {
			assertThatThrownBy(() -> load(accords("2001-02-03", 1), new LoadOptions("2", "2021-01-01", rehearse, null)))
				.isInstanceOf(BadFile.class)
				.hasMessageContaining("lacks 19 rows");
			assertThat(GraphDump.now()).isEqualTo(before);
		}
		assertThat(load(accords("2001-02-03", 20), FIRST).unchanged()).isEqualTo(20);
		LoadReport meant = load(accords("2001-02-03", 5), new LoadOptions("2", "2021-01-01", true, true));
		assertThat(meant.withdrawn()).isEqualTo(15);
	}

	@Test
	void leavesNothingBehindOfAFileThatIsBrokenAtOnce() throws IOException {
		Path broken = Files.writeString(folder.resolve("broken.csv"),
				"paid,pa_name,pa_date,conflict_id,gwno,ended,cease\n" + huge());
		loads.provide("states");
		List<String> before = GraphDump.now();
		assertThatThrownBy(() -> load(broken, FIRST)).isInstanceOf(BadFile.class).hasMessageContaining("not CSV");
		assertThat(GraphDump.now()).isEqualTo(before);
	}

	@Test
	void saysTheWayOutWhereSomeRowsWereWritten() throws IOException {
		Path broken = Files.writeString(folder.resolve("broken.csv"),
				Files.readString(accords("2001-02-03", 2500)) + huge());
		assertThatThrownBy(() -> load(broken, FIRST)).isInstanceOf(BadFile.class)
			.hasMessageContaining("not CSV")
			.hasMessageContaining("rows of the release '1' were taken before that")
			.hasMessageContaining("Unload ucdp-peace-agreements");
		loads.unload("ucdp-peace-agreements");
		assertThat(load(accords("2001-02-03", 10), FIRST).written()).isEqualTo(10);
	}

	/** A cell that is larger than cells can be. */
	private static String huge() {
		return "1,\"" + "x".repeat(20_000_000);
	}

	@Test
	void takesAllReleasesBack() throws IOException {
		loads.provide("states");
		List<String> before = GraphDump.now();
		load(accords("2001-02-03", 12), FIRST);
		load(accords("2001-02-04", 11), SECOND);
		loads.unload("ucdp-peace-agreements");
		assertThat(GraphDump.now()).isEqualTo(before);
	}

	@Test
	void refusesReleasesOutOfOrderAndNamesTakenTwice() throws IOException {
		load(accords("2001-02-03", 10), FIRST);
		load(accords("2001-02-04", 10), SECOND);
		assertThatThrownBy(() -> load(accords("2001-02-03", 10), FIRST)).isInstanceOf(BadFile.class)
			.hasMessageContaining("older");
		assertThatThrownBy(() -> load(accords("2001-02-05", 10), SECOND)).isInstanceOf(BadFile.class)
			.hasMessageContaining("another file");
	}

	@Test
	void isLoadedByOneAtATime() throws IOException {
		Path file = accords("2001-02-03", 10);
		List<Throwable> meanwhile = new ArrayList<>();
		Progress second = (rows, bytes, of) -> {
			meanwhile.add(catchThrowable(() -> load(file, FIRST)));
			meanwhile.add(catchThrowable(() -> loads.unload("ucdp-peace-agreements")));
		};
		assertThat(loads.load("ucdp-peace-agreements", file, FIRST, second).written()).isEqualTo(10);
		assertThat(meanwhile).hasSize(2)
			.allSatisfy((refused) -> assertThat(refused).isInstanceOf(BadFile.class)
				.hasMessageStartingWith("'ucdp-peace-agreements' is being loaded or taken back just now"));
		assertThat(load(file, FIRST).unchanged()).isEqualTo(10);
	}

	@Test
	void keepsReleasesApartFromDossiers() {
		LoadReport report = Samples.load(loads, "pax");
		assertThat(dossiers.takeBack(report.document())).isEmpty();
		assertThatThrownBy(() -> dossiers.add("mine",
				"""
						document: { id: %s, kind: article, title: Mine, publisher: me, publishedOn: 2025-01-01, url: "https://example.org/" }
						things: { me: { is: Organization, name: Me } }
						claims: { heard: { by: me, stance: asserts, at: p 1, paraphrase: Something., about: me } }
						"""
					.formatted(report.document())))
			.isInstanceOf(BrokenDossier.class)
			.hasMessageContaining("is a release of the dataset");
	}

	private LoadReport load(Path file, LoadOptions options) {
		return loads.load("ucdp-peace-agreements", file, options, Progress.NONE);
	}

	/** Some agreements, the first signed on a day. */
	private Path accords(String day, int rows) throws IOException {
		String text = IntStream.rangeClosed(1, rows)
			.mapToObj((i) -> i + ",Accord " + i + "," + (i == 1 ? day : "2010-01-01") + ",13246,366,-9,1\n")
			.collect(Collectors.joining("", "paid,pa_name,pa_date,conflict_id,gwno,ended,cease\n", ""));
		return Files.writeString(folder.resolve(day + "-" + rows + ".csv"), text);
	}

	private List<String> signed(String knownBy) {
		return ask("things/facts", Map.of("thing", "ucdp-agreement-1", "knownBy", knownBy)).stream()
			.filter((row) -> "agreedOn".equals(row.get("property")))
			.map((row) -> String.valueOf(row.get("value")))
			.toList();
	}

	private List<Map<String, @Nullable Object>> ask(String question, Map<String, String> parameters) {
		return catalogue.ask(catalogue.find(question).orElseThrow(), parameters).answer().rows();
	}

	private static String value(String query) {
		return TestDatabase.driver().executableQuery(query).execute().records().get(0).get("value").asString();
	}

}
