package dev.parley.web;

import java.util.Objects;

import dev.parley.Article;
import dev.parley.GraphDump;
import dev.parley.Http;
import dev.parley.OnTheArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every failure is a problem with a status, a stable type, and a sentence to act on. */
class ProblemTests extends OnTheArticle {

	private static final String YAML = "application/yaml";

	@ParameterizedTest
	@ValueSource(strings = { "/nowhere", "/api", "/api/nowhere", "/api/actors/uae/nowhere", "/api/queries/nowhere",
			"/api/queries/a/b/c" })
	void saysThatNothingIsAtAnAddress(String path) {
		var problem = problem(http().get(path), 404);
		assertThat(problem.json().get("title").asString()).isEqualTo("There is no such address");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			/api/actors/nobody          | There is no nobody among the actors; GET /api/search?q= finds ids by name
			/api/actors/nobody/claims   | There is no nobody among the actors; GET /api/search?q= finds ids by name
			/api/people/uae             | There is no uae among the people; GET /api/search?q= finds ids by name
			/api/queries/actors/nowhere | There is no query actors/nowhere; GET /api/queries lists them
			""")
	void saysThatThereIsNoSuchThing(String path, String detail) {
		var problem = problem(http().get(path), 404);
		assertThat(problem.json().get("type").asString()).isEqualTo("urn:parley:problem:not-found");
		assertThat(problem.json().get("detail").asString()).isEqualTo(detail);
		assertThat(problem.json().get("instance").asString()).isEqualTo(path);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					/api/queries/agreements/in-force                              | on    | on is missing: the day asked about, such as 2025-03-20
					/api/queries/agreements/in-force?on=                          | on    | on is missing: the day asked about, such as 2025-03-20
					/api/queries/agreements/in-force?on=2025-02-30                | on    | '2025-02-30' is not a value for on: it is a day, such as 2025-03-20
					/api/queries/agreements/in-force?on=2025-03-20&at=now         | at    | 'at' is not a parameter of agreements/in-force; it takes [on, accordingTo, knownBy, agreement, limit]
					/api/queries/agreements/in-force?on=2025-03-20&on=2025-03-21  | on    | 'on' is given 2 times; give it once
					/api/queries/agreements/in-force?on=2025-03-20&limit=many     | limit | 'many' is not a value for limit: it is a whole number
					/api/queries/agreements/in-force?on=2025-03-20&limit=0        | limit | limit is 0; it is at least 1 and at most 10000
					/api/queries/agreements/in-force?on=2025-03-20&limit=10001    | limit | limit is 10001; it is at least 1 and at most 10000
					/api/queries/network/neighbourhood?thing=uae&hops=99          | hops  | hops is 99; it is at least 1 and at most 2
					/api/queries/incidents/near?place=sudzha&km=-0.5              | km    | km is -0.5; it is at least 0
					/api/queries/things/facts?thing=a%20b                         | thing | 'a b' is not a value for thing: it is an id, such as exchange-2025-03-19
					/api/queries?subject=actors                                   | subject | 'subject' is not a parameter here; there are none
					/api/actors?sort=name                                         | sort  | 'sort' is not a parameter here; there are [after, size]
					/api/actors?page=1                                            | page  | 'page' is not a parameter here; there are [after, size]
					/api/actors/uae?deep=true                                     | deep  | 'deep' is not a parameter here; there are none
					/api/search                                                   | q     | q is missing
					/api/search?q=uae&q=oman                                      | q     | 'q' is given 2 times; give it once
					""")
	void namesTheParameterThatIsWrong(String address, String parameter, String detail) {
		var problem = problem(http().get(address), 400).json();
		assertThat(problem.get("type").asString()).isEqualTo("urn:parley:problem:bad-parameter");
		assertThat(problem.get("parameter").asString()).isEqualTo(parameter);
		assertThat(problem.get("detail").asString()).isEqualTo(detail);
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "\"", "(((", "uae AND", "NOT", "a~b^9", "name:putin", "/x/", "[a TO b]", "\\",
			"&& ||", "'", "-", "?", "{!}", "\u0000" })
	void takesAnythingAsWordsToLookFor(String words) {
		assertThat(http().get("/api/search", "q", words).status()).isEqualTo(200);
	}

	@Test
	void saysWhichMethodsAnAddressTakes() {
		assertThat(problem(http().post("/api/queries", YAML, ""), 405).headers().firstValue("Allow")).hasValue("GET");
		problem(http().delete("/api/actors/uae"), 405);
		assertThat(http().get("/api/actors/uae").status()).isEqualTo(200);
	}

	@Test
	void saysThatADossierIsYaml() {
		var before = GraphDump.now();
		var problem = problem(http().post("/api/dossiers", "application/json", "{}"), 415);
		assertThat(problem.headers().firstValue("Accept")).hasValue(YAML);
		assertThat(GraphDump.now()).isEqualTo(before);
	}

	@Test
	void saysEveryLineThatIsWrongWithADossier() {
		var before = GraphDump.now();
		String yaml = Article.yaml().replace("by: lubinets\n", "by: lubinetz\n");
		var problem = problem(http().post("/api/dossiers", YAML, yaml), 422);
		assertThat(problem.json().get("type").asString()).isEqualTo("urn:parley:problem:broken-dossier");
		assertThat(problem.list("faults")).hasSize(3).allSatisfy((fault) -> {
			int line = ((Number) Objects.requireNonNull(fault.get("line"))).intValue();
			assertThat(yaml.lines().toList().get(line - 1)).contains("by: lubinetz");
			assertThat(String.valueOf(fault.get("message")))
				.startsWith("'lubinetz' is not among this dossier's things");
		});
		assertThat(GraphDump.now()).isEqualTo(before);
	}

	@Test
	void saysThatADossierIsEmpty() {
		var problem = problem(http().post("/api/dossiers", YAML, ""), 422);
		assertThat(problem.list("faults")).extracting("line").containsExactly(1);
	}

	@Test
	void namesAWrongRehearse() {
		var problem = problem(http().post("/api/dossiers?rehearse=perhaps", YAML, Article.yaml()), 400);
		assertThat(problem.json().get("parameter").asString()).isEqualTo("rehearse");
	}

	@Test
	void takesBackNothingThatIsNotThere() {
		assertThat(problem(http().delete("/api/dossiers/nothing"), 404).json().get("detail").asString())
			.isEqualTo("There is no dossier nothing");
	}

	private static Http.Reply problem(Http.Reply reply, int status) {
		assertThat(reply.status()).as(reply.body()).isEqualTo(status);
		assertThat(reply.type()).isEqualTo("application/problem+json");
		assertThat(reply.json().get("status").asInt()).isEqualTo(status);
		assertThat(reply.json().get("detail").asString()).isNotBlank();
		return reply;
	}

}
