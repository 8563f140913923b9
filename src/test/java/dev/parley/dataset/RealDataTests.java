package dev.parley.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.parley.GraphDump;
import dev.parley.catalogue.Catalogue;
import dev.parley.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The files of the publishers, which do not come with Parley:
 * {@code ./mvnw -q test -Dtest=RealDataTests -Ddatasets=<folder>}.
 */
@SpringBootTest
@EnabledIfSystemProperty(named = "datasets", matches = ".+", disabledReason = "-Ddatasets names no folder")
@Timeout(value = 2, unit = TimeUnit.HOURS)
class RealDataTests {

	private static final Map<String, String> FILES = Map.of("mend-actors", "mend-actors.csv", "pax", "pax-v4.csv",
			"cfd", "cfd.csv", "ucdp-ged", "ucdp-ged-ukraine.csv", "mend", "mend-2025-04.csv", "phoenix",
			"phoenix-countries-actors.txt");

	private final Loads loads;

	private final Catalogue catalogue;

	RealDataTests(@Autowired Loads loads, @Autowired Catalogue catalogue) {
		this.loads = loads;
		this.catalogue = catalogue;
	}

	@Test
	void holdWhatTheFilesHold() throws IOException {
		TestDatabase.empty();
		loads.provide("states");
		List<String> before = GraphDump.now();
		for (String source : Samples.SOURCES) {
			Path file = Path.of(System.getProperty("datasets"), FILES.get(source));
			LoadReport report = loads.load(source, file, LoadOptions.USUAL, Progress.NONE);
			assertThat(report.read()).isEqualTo(report.written() + report.unchanged() + report.refused());
			Map<String, Long> expected = Recount.of(source, file, refused(report));
			assertThat(differences(expected, GraphTotals.of(source, report))).isEmpty();
			System.out.printf("%s: %d rows read = %d written + %d unchanged + %d refused; %d totals agree%n", source,
					report.read(), report.written(), report.unchanged(), report.refused(), expected.size());
		}
		assertThat(ask("agreements/conflicting-dates", Map.of("property", "agreedOn"))).hasSize(66);
		assertThat(ask("agreements/conflicting-dates", Map.of("property", "startsOn"))).hasSize(103);
		assertThat(ask("datasets/mentions", Map.of()))
			.anySatisfy((row) -> assertThat(row).containsEntry("document", "cfd-release-1989-2020")
				.containsEntry("kind", "Agreement")
				.containsEntry("mentioned", 235L)
				.containsEntry("described", 234L)
				.containsEntry("missing", List.of("pax-1081")));
		var lethal = ask("incidents/lethal", Map.of("since", "2014-09-05", "days", "30", "within", "ukraine"));
		assertThat(lethal.stream().mapToLong((row) -> (Long) row.get("incidents")).sum()).isEqualTo(133);
		assertThat(lethal.stream().mapToLong((row) -> (Long) row.get("best")).sum()).isEqualTo(572);
		for (String source : Samples.SOURCES) {
			System.out.printf("%s: %d claims taken back%n", source, loads.unload(source));
		}
		assertThat(GraphDump.now()).isEqualTo(before);
	}

	private static List<String> differences(Map<String, Long> file, Map<String, Long> graph) {
		Set<String> totals = new TreeSet<>(file.keySet());
		totals.addAll(graph.keySet());
		return totals.stream()
			.filter((total) -> !Objects.equals(file.get(total), graph.get(total)))
			.map((total) -> total + ": " + file.get(total) + " in the file, " + graph.get(total) + " in the graph")
			.toList();
	}

	/**
	 * The lines of the rows; what is said once for several is told by the first of them.
	 */
	private static Set<Long> refused(LoadReport report) throws IOException {
		if (report.refusedRows() == null) {
			return Set.of();
		}
		try (var rows = CsvReader.builder().ofNamedCsvRecord(Path.of(report.refusedRows()))) {
			return rows.stream()
				.filter((row) -> !row.getField("reason").startsWith("what is said once"))
				.map((row) -> Long.valueOf(row.getField("line")))
				.collect(Collectors.toSet());
		}
	}

	private List<Map<String, @Nullable Object>> ask(String question, Map<String, String> parameters) {
		return catalogue.ask(catalogue.find(question).orElseThrow(), parameters).answer().rows();
	}

}
