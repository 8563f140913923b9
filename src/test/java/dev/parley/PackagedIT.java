package dev.parley;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The jar as {@code java -jar} and the image run it: on an empty folder, all of it. */
@Timeout(300)
class PackagedIT {

	private static final Pattern API = Pattern.compile("API +http://localhost:(\\d+)/");

	@Test
	void startsOnAnEmptyFolderAndAnswers(@TempDir Path folder) throws IOException {
		var process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx1g", "--add-opens=java.base/java.nio=ALL-UNNAMED", "-jar", jar().toString(), "--server.port=0",
				"--management.server.port=0", "--parley.database.bolt-port=0",
				"--parley.database.directory=" + folder.resolve("data")))
			.redirectErrorStream(true)
			.start();
		try (BufferedReader output = process.inputReader()) {
			var http = new Http(port(output), null);
			assertThat(http.ask("agreements/in-force", "on", "2025-03-20")).isNotEmpty();
			assertThat(http.get("/api/claims/" + Article.ID + ":mod-credits-uae").status()).isEqualTo(200);
			String key = Files.readString(folder.resolve("data/api-key")).strip();
			assertThat(http.with(key).post("/api/dossiers", "application/yaml", Article.yaml()).status())
				.isEqualTo(200);
		}
		finally {
			process.destroyForcibly().onExit().join();
		}
	}

	private static int port(BufferedReader output) throws IOException {
		var said = new StringBuilder();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			said.append(line).append('\n');
			var address = API.matcher(line);
			if (address.find()) {
				return Integer.parseInt(address.group(1));
			}
		}
		throw new AssertionError("Parley did not start:\n" + said);
	}

	private static Path jar() throws IOException {
		try (var files = Files.list(Path.of("target"))) {
			return files.filter((file) -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
		}
	}

}
