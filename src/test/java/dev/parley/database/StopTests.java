package dev.parley.database;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import dev.parley.Http;
import dev.parley.Parley;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Parley as those who run it for others have it: its log as JSON, ended by a signal. */
@Tag("thorough")
@Timeout(600)
class StopTests {

	private static final Pattern ADDRESS = Pattern.compile("API +http://localhost:(\\d+)/");

	@Test
	void answersWhatIsUnderWayBeforeItStops(@TempDir Path folder) throws Exception {
		try (var parley = JavaProcess.of(List.of(), Parley.class, "--server.port=0", "--parley.database.bolt-port=0",
				"--parley.database.directory=" + folder.resolve("data"), "--parley.dossiers.bundled=false",
				"--parley.limits.time=4s", "--logging.structured.format.console=ecs",
				"--parley.catalogue.locations=classpath:cypher/queries/,classpath:slow/")) {
			var output = parley.process().inputReader();
			var said = new StringBuilder();
			int port = 0;
			while (port == 0) {
				String line = output.readLine();
				assertThat(line).as(said.toString()).isNotNull();
				said.append(line).append('\n');
				var address = ADDRESS.matcher(line);
				port = address.find() ? Integer.parseInt(address.group(1)) : 0;
			}
			Http http = new Http(port, null);
			http.get("/api/queries").ok();
			var underWay = CompletableFuture.supplyAsync(() -> http.get("/api/queries/tests/counts-for-ever"));
			Thread.sleep(1500);
			parley.process().toHandle().destroy(); // a SIGTERM, and its output stays open
			assertThat(underWay.join().status()).isEqualTo(504);
			String trace = underWay.join().json().get("traceId").asString();
			List<JsonNode> last = output.lines().map(StopTests::json).toList();
			assertThat(parley.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
			assertThat(last).anySatisfy((line) -> {
				assertThat(line.get("message").asString()).startsWith("GET /api/queries/tests/counts-for-ever 504");
				assertThat(line.toString()).contains("\"traceId\":\"" + trace + "\"");
			});
			assertThat(said.toString().lines().map(StopTests::json)).allMatch((line) -> line.has("@timestamp"));
		}
	}

	private static JsonNode json(String line) {
		return new JsonMapper().readTree(line);
	}

}
