package dev.parley.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import dev.parley.graph.ExportLimits;
import dev.parley.graph.Graph;
import dev.parley.graph.Limits;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

/** A query file that does not hold stops the start, with its name and the line. */
@SpringBootTest
class BrokenQueryTests {

	private static final String GOOD = """
			// Who goes by a name
			//
			// Prose.
			// @param name  string  uae the name
			// @param limit integer 10  at most this many rows
			// @column id   id      whose name it is
			// @view table
			MATCH (a:Actor {name: $name})
			RETURN a.id AS id
			ORDER BY id
			LIMIT $limit
			""";

	private final Graph graph;

	private final Path folder;

	BrokenQueryTests(@Autowired Graph graph, @TempDir Path folder) {
		this.graph = graph;
		this.folder = folder;
	}

	@Test
	void takesAQueryThatHolds() throws IOException {
		write("actors/by-name.cypher", GOOD);
		var query = catalogue().find("actors/by-name").orElseThrow();
		assertThat(query.title()).isEqualTo("Who goes by a name");
		assertThat(query.description()).isEqualTo("Prose.");
		assertThat(query.columns()).containsExactly(new Column("id", "id", "whose name it is"));
		assertThat(query.parameters()).extracting(Parameter::name, Parameter::example, Parameter::standard)
			.containsExactly(tuple("name", "uae", null), tuple("limit", "10", "10"));
	}

	@Test
	void tellsInTheDescriptionWhatItLooksThrough() throws IOException {
		write("actors/by-name.cypher", GOOD.replace("// @view table", "// @scans Actor,MADE_BY any may be meant"));
		var query = catalogue().find("actors/by-name").orElseThrow();
		assertThat(query.scans()).containsExactly(new Scan(List.of("Actor", "MADE_BY"), "any may be meant"));
		assertThat(query.description()).isEqualTo(
				"Prose.\nIts time grows with the graph, since it looks at every Actor and every MADE_BY: any may be meant.");
	}

	@ParameterizedTest(name = "{1}")
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					RETURN a.id      | SET a.name = 'x' RETURN a.id                                      | 9  | it writes; a query only reads
					RETURN a.id      | MERGE (:Actor {id: 'x'}) RETURN a.id                              | 9  | it writes; a query only reads
					RETURN a.id      | DETACH DELETE a RETURN a.id                                       | 9  | it writes; a query only reads
					RETURN a.id      | CALL (a) { CREATE (b:Actor) RETURN b } RETURN a.id                | 9  | it writes; a query only reads
					RETURN a.id      | CALL db.createLabel('Spy') RETURN a.id                            | 9  | it calls db.createLabel; a query may call [db.index.fulltext.queryNodes
					RETURN a.id      | LOAD CSV FROM 'file:///etc/passwd' AS row RETURN a.id             | 9  | it uses LOAD CSV; a query reads the graph and nothing else
					RETURN a.id      | CALL dbms.listConfig() YIELD value RETURN a.id                    | 9  | it calls dbms.listConfig; a query may call [db.index.fulltext.queryNodes
					RETURN a.id      | CALL dbms.components() YIELD name RETURN a.id                     | 9  | it calls dbms.components; a query may call [db.index.fulltext.queryNodes
					RETURN a.id      | CALL apoc.load.json('file:///etc/passwd') YIELD value RETURN a.id | 9  | apoc.load.json
					RETURN a.id      | RETURN apoc.util.sha256([a.id])                                   | 9  | apoc.util.sha256
					(a:Actor         | (a:AccessKey                                                      | 8  | it names AccessKey or AuditRecord; no query reads keys, or who did what
					RETURN a.id      | MATCH (r:AuditRecord) RETURN a.id                                 | 9  | it names AccessKey or AuditRecord; no query reads keys, or who did what
					RETURN a.id      | MATCH (r) WHERE 'AccessKey' IN labels(r) RETURN a.id              | 9  | it names AccessKey or AuditRecord; no query reads keys, or who did what
					MATCH (a:Actor   | SHOW SETTINGS YIELD value MATCH (a:Actor                          | 8  |
					{name: $name}    | {name: $name, kind: $kind}                                        | 8  | it uses $kind, and the header does not describe it: add a line '// @param kind …'
					{name: $name}    | {name: 'uae'}                                                     | 4  | the header describes the parameter name, and the Cypher does not use it
					LIMIT $limit     | LIMIT 10                                                          | 5  | the header describes the parameter limit, and the Cypher does not use it
					AS id            | AS id, a.name AS name                                             | 6  | the header describes the columns [id], and the Cypher returns [id, name]
					@column id       | @column name                                                      | 6  | the header describes the columns [name], and the Cypher returns [id]
					RETURN a.id      | RETRUN a.id                                                       | 9  | Invalid input
					(a:Actor         | (a:Aktor                                                          | 8  | Aktor
					RETURN a.id      | RETURN a.idd                                                      | 9  | idd
					$name})          | $name})-[:MEDIATTED]->()                                          | 8  | MEDIATTED
					string  uae      | text uae                                                          | 4  | 'text' is not a type of parameter; there are string, id, integer, number, boolean and date
					@column id   id  | @column id uuid                                                   | 6  | 'uuid' is not a type of column; there are [any, boolean, date, datetime, id, integer, list, map, number, string]
					@view table      | @view pie                                                         | 7  | 'pie' is not a view; there are [chart, graph, table, timeline]
					@view table      | @author me                                                        | 7  | '@author' is not a tag; there are @param, @column, @view and @scans
					@view table      | @scans Actor                                                      | 7  | '@scans Actor' is not complete: labels with commas between them, or everything; and why
					integer 10  at most this many rows | integer 10                                      | 5  | '@param limit integer 10' is not complete: name, type, example, description
					id      whose name it is | id                                                        | 6  | '@column id   id' is not complete: name, type, description
					integer 10       | integer ten                                                       | 5  | 'ten' is not a value for limit: it is a whole number
					integer 10       | integer(1..9) 10                                                  | 5  | limit is 10; it is at least 1 and at most 9
					string  uae      | string(1..9) uae                                                  | 4  | only an integer or a number lies between two numbers
					integer 10       | integer(1-99) 10                                                  | 5  | is not complete: name, type, example, description
					@param limit     | @param name                                                       | 5  | the parameter 'name' is described twice
					""")
	void namesTheFileTheLineAndWhatIsWrong(String good, String bad, int line, String message) throws IOException {
		assertThat(GOOD).contains(good);
		write("actors/by-name.cypher", GOOD.replace(good, bad));
		assertThat(broken("cypher/queries/actors/by-name.cypher", line)).contains(message == null ? "" : message);
	}

	/** The database reads an escape for the letter that it is. */
	@Test
	void namesNoKeyInDisguise() throws IOException {
		write("actors/by-name.cypher", GOOD.replace("(a:Actor", "(a:\\u0041ccessKey"));
		assertThat(broken("cypher/queries/actors/by-name.cypher", 1)).contains("it names AccessKey");
	}

	@ParameterizedTest
	@ValueSource(strings = { "SHOW SETTINGS YIELD name AS id", "SHOW INDEXES YIELD name AS id",
			"SHOW TRANSACTIONS YIELD transactionId AS id",
			"TERMINATE TRANSACTIONS 'neo4j-transaction-1' YIELD message AS id",
			"USE system MATCH (a) RETURN a.id AS id", "MATCH (a:Actor) RETURN a.id AS id; MATCH (n) DETACH DELETE n",
			"PROFILE MATCH (a:Actor) RETURN a.id AS id" })
	void asksTheGraphAndNothingElse(String cypher) throws IOException {
		write("actors/by-name.cypher", "// Title\n// @column id id the id\n" + cypher);
		assertThat(catchThrowableOfType(BrokenQuery.class, this::catalogue)).as("the query was taken").isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "MATCH (a:Actor) RETURN a.id AS id", "\n// Late\n", "//\n// Untitled\n" })
	void asksForATitle(String text) throws IOException {
		write("actors/by-name.cypher", text);
		assertThat(broken("cypher/queries/actors/by-name.cypher", 1))
			.contains("the first line is not a comment with the question's title");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Actors/by-name.cypher", "actors/byName.cypher", "actors/by_name.cypher", "by-name.cypher",
			"old/actors/by-name.cypher" })
	void asksForAPlace(String path) throws IOException {
		write(path, GOOD);
		assertThat(broken("cypher/queries/" + path, 1))
			.contains("a query file lies at <subject>/<question>.cypher, in lower case with hyphens");
	}

	@Test
	void refusesASecondQueryOfTheSameName() throws IOException {
		write("actors/by-name.cypher", GOOD);
		var location = folder.toUri().toString();
		assertThat(catchThrowableOfType(BrokenQuery.class, () -> catalogue(location, location)))
			.hasMessage("cypher/queries/actors/by-name.cypher:1: there is another query actors/by-name");
	}

	@Test
	void refusesAFolderThatIsNotThere() {
		assertThat(catchThrowableOfType(InvalidConfigurationPropertyValueException.class,
				() -> catalogue("file:/nowhere/queries/")))
			.hasMessageContaining("file:/nowhere/queries/")
			.hasMessageContaining("There are no queries in it");
	}

	private String broken(String file, int line) {
		var failure = catchThrowableOfType(BrokenQuery.class, this::catalogue);
		assertThat(failure).as("the query was taken").isNotNull();
		assertThat(failure.file()).isEqualTo(file);
		assertThat(failure.line()).as(failure.getMessage()).isEqualTo(line);
		assertThat(failure).hasMessageStartingWith(file + ":" + line + ": ");
		return String.valueOf(failure.getMessage());
	}

	private void write(String path, String text) throws IOException {
		Path file = folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private Catalogue catalogue() {
		return catalogue(folder.toUri().toString());
	}

	private Catalogue catalogue(String... locations) {
		var catalogue = new Catalogue(graph,
				new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(5), 1000, 32,
						DataSize.ofBytes(0)),
				new ExportLimits(1000, Duration.ofSeconds(10), 8),
				new CatalogueSettings(List.of(locations), false, List.of()), new SimpleMeterRegistry());
		new Verifications(graph, catalogue, "").afterSingletonsInstantiated();
		return catalogue;
	}

}
