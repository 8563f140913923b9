package dev.parley.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LastingTests {

	@ParameterizedTest
	@ValueSource(strings = { "RETURN date()", "RETURN DATE ( )", "RETURN `date`()", "RETURN datetime().year",
			"RETURN date.transaction()", "RETURN time.realtime('Europe/Kyiv')",
			"RETURN date({timezone: 'Europe/Kyiv'})", "RETURN date.truncate('month')", "RETURN rand()",
			"RETURN randomUUID()", "RETURN timestamp()", "RETURN apoc.date.currentTimestamp()", "RETURN `mine`.`now`()",
			"RETURN 'it\\'s' + rand()", "RETURN '//' + toString(date())", "RETURN date( /* today */ )",
			"RETURN duration.between(date(), $on)", "RETURN r\\u0061nd()", "RETURN zoned_datetime()", "RETURN uuid()",
			"WITH {timezone: 'Europe/Kyiv'} AS zone RETURN date(zone)", "RETURN date.truncate(toLower('MONTH'))",
			"RETURN 1 AS `a's`, rand() AS `b's`", "USE elsewhere MATCH (n) RETURN n" })
	void asksTheClockOrChance(String cypher) {
		assertThat(Lasting.is(cypher)).isFalse();
	}

	@Test
	void areAllThatParleyBrings() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("cypher/queries"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				assertThat(Lasting.is(Files.readString(file))).as(file.toString()).isTrue();
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "RETURN date($on)", "RETURN date('2025-03-20')", "RETURN date.truncate('month', $on)",
			"RETURN 'date()'", "RETURN \"rand()\" // timestamp()", "/* date()\n rand() */ RETURN 1",
			"RETURN duration.inDays($from, $to).days", "RETURN point.distance(a.at, b.at)", "MATCH (n) RETURN n.date",
			"MATCH (n) WHERE n.time IN [1] AND (n.statement = 2) RETURN n", "RETURN date({year: 2025})",
			"CALL db.index.fulltext.queryNodes('names', $q) YIELD node RETURN node" })
	void asksTheGraphAlone(String cypher) {
		assertThat(Lasting.is(cypher)).isTrue();
	}

}
