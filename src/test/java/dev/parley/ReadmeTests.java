package dev.parley;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.parley.catalogue.Catalogue;
import dev.parley.catalogue.Query;
import dev.parley.dossier.Dossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What README shows is so. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReadmeTests {

	private static final Pattern SHOWN = Pattern.compile("```sh\\ncurl '([^']+)'\\n```\\n\\n```json\\n(.*?)\\n```",
			Pattern.DOTALL);

	private static final Pattern DOSSIER = Pattern
		.compile("```yaml\\n(document: .*?\\n)```.*?```sh\\n(curl .*? @my-dossier.yaml .*?)```", Pattern.DOTALL);

	private static final Pattern SENT = Pattern.compile(
			"curl -X (POST|DELETE) -H \"Authorization: Bearer \\$\\(cat data/api-key\\)\" (?:-H 'Content-Type: (\\S+)' --data-binary @my-dossier.yaml )?"
					+ "'?http://localhost:8080([^'\\s]+)'?");

	private static final Path README = Path.of("README.md");

	@LocalServerPort
	int port;

	@BeforeEach
	void onlyTheBundledDossiers(@Autowired Dossiers dossiers) {
		Case.bundled(dossiers);
	}

	@TestFactory
	List<DynamicTest> everyCurlGivesTheAnswerPrintedBelowIt() throws IOException {
		List<DynamicTest> shown = SHOWN.matcher(Files.readString(README))
			.results()
			.map((found) -> DynamicTest.dynamicTest(found.group(1), () -> gives(found.group(1), found.group(2))))
			.toList();
		assertThat(shown).isNotEmpty();
		return shown;
	}

	@Test
	void theQueryFileShownIsTheFile() throws IOException {
		assertThat(Files.readString(README))
			.contains("```cypher\n" + Files.readString(Path.of("cypher/queries/agreements/positions.cypher")) + "```");
	}

	@Test
	void theDossierShownIsTriedAddedAndTakenBack() throws IOException {
		var shown = DOSSIER.matcher(Files.readString(README));
		assertThat(shown.find()).isTrue();
		List<String> before = GraphDump.now();
		List<Http.Reply> replies = shown.group(2).lines().map((line) -> send(line, shown.group(1))).toList();
		assertThat(replies).extracting(Http.Reply::status).containsExactly(200, 201, 200);
		assertThat(replies).extracting((reply) -> reply.json().get("rehearsed").asBoolean())
			.containsExactly(true, false, false);
		assertThat(replies).extracting((reply) -> reply.json().get("document").asString()).containsOnly("my-document");
		assertThat(GraphDump.now()).isEqualTo(before);
	}

	@Test
	void theTableOfQuestionsLeavesNoneOutAndNamesQueriesThatExist(@Autowired Catalogue catalogue) throws IOException {
		String table = Files.readString(Path.of("cypher/README.md"));
		List<String> numbers = Pattern.compile("(?m)^\\| (\\d+) \\|")
			.matcher(table)
			.results()
			.map((row) -> row.group(1))
			.toList();
		assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 60).mapToObj(String::valueOf).toList());
		List<String> named = Pattern.compile("`([a-z-]+/[a-z-]+)`")
			.matcher(table)
			.results()
			.map((query) -> query.group(1))
			.toList();
		assertThat(named).containsAll(catalogue.all().stream().map(Query::path).toList())
			.allSatisfy((path) -> assertThat(catalogue.find(path)).isPresent());
	}

	@Test
	void theContinuousIntegrationRunsTheCommandForTests() throws IOException {
		assertThat(Files.readString(README)).contains("```sh\n./mvnw verify\n```",
				"```sh\n./mvnw verify -Pthorough\n```");
		assertThat(Files.readString(Path.of(".ci/run"))).contains("./mvnw -B -ntp verify -Pthorough");
	}

	private Http.Reply send(String line, String dossier) {
		var sent = SENT.matcher(line);
		assertThat(sent.matches()).as(line).isTrue();
		var http = new Http(port);
		return sent.group(1).equals("DELETE") ? http.delete(sent.group(3))
				: http.post(sent.group(3), sent.group(2), dossier);
	}

	/** Each request has its own. */
	private static String sameTrace(String answer) {
		return answer.replaceFirst("(\"traceId\": *\")[0-9a-f]{32}\"", "$1\"");
	}

	private void gives(String address, String answer) throws Exception {
		var request = HttpRequest.newBuilder(URI.create(address.replace(":8080", ":" + port))).build();
		String body = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
		JsonMapper json = JsonMapper.shared();
		assertThat(json.readTree(sameTrace(body))).isEqualTo(json.readTree(sameTrace(answer)));
	}

}
