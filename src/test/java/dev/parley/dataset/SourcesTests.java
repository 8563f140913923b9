package dev.parley.dataset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A description of a dataset that is not whole is told by its file. */
class SourcesTests {

	private static final String GOOD = """
			id: x
			title: X
			publisher: { id: me, name: Me }
			licence: none
			url: https://example.org/
			key: [id]
			columns:
			  id: { type: integer }
			  name: {}
			""";

	@ParameterizedTest(name = "{2}")
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					key: [id]                       | key:              | 1  | key is missing
					publisher: { id: me, name: Me } | url: x            | 5  | Duplicate
					publisher: { id: me, name: Me } | publisher:        | 1  | publisher is missing
					, name: Me                      | , kind: person    | 1  | publisher.name is missing
					name: {}                        | name:             | 1  | columns.name is missing
					licence: none                   | needs: [states]   | 1  | licence is missing
					type: integer                   | type: whole       | 8  | 'whole' is none of [text, integer, number, date, name, list]
					title: X                        | titel: X          | 10 | 'titel' is none of [
					""")
	void namesTheFileAndWhatIsWrong(String good, String bad, int line, String message) {
		assertThatThrownBy(() -> new Sources().parse("cypher/load/x/source.yaml", GOOD.replace(good, bad)))
			.isInstanceOf(BrokenSource.class)
			.hasMessageStartingWith("cypher/load/x/source.yaml:" + line + ": ")
			.hasMessageContaining(message);
	}

}
