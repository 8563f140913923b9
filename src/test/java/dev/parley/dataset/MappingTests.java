package dev.parley.dataset;

import dev.parley.graph.CypherFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.parley.graph.Graph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A mapping that does not hold is told by its file and line. */
@SpringBootTest
class MappingTests {

	private static final String GOOD = """
			// What a row means; row.nothing is not looked at here
			UNWIND $rows AS row
			RETURN row.record AS record, [] AS things,
			  [{key: 'id', about: row.id, property: 'when', date: row.day}] AS claims
			""";

	private final Graph graph;

	MappingTests(@Autowired Graph graph) {
		this.graph = graph;
	}

	@ParameterizedTest(name = "{3}")
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			row.day       | row.dai        | 4 | 'row.dai' is no column of source.yaml; there are [day, id, record]
			RETURN row    | RETRUN row     | 3 | RETRUN
			AS things     | AS thing       | 1 | it returns
			""")
	void namesTheFileAndTheLine(String good, String bad, int line, String message) {
		Source source = new Sources().parse("cypher/load/x/source.yaml", """
				id: x
				title: X
				publisher: { id: me, name: Me }
				licence: none
				url: https://example.org/
				key: [id]
				columns: { id: {}, day: { type: date } }
				""");
		Mapping.verify(new CypherFile("load/x/rows.cypher", GOOD), source, graph);
		assertThatThrownBy(
				() -> Mapping.verify(new CypherFile("load/x/rows.cypher", GOOD.replace(good, bad)), source, graph))
			.isInstanceOf(BrokenSource.class)
			.hasMessageStartingWith("cypher/load/x/rows.cypher:" + line + ": ")
			.hasMessageContaining(message);
	}

}
