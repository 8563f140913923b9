package dev.parley.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import dev.parley.Parley;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.junit.jupiter.Testcontainers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is left on Parley's heap, after a collection, once every question has been asked
 * with the examples of what it needs on the case. It asserts no size.
 */
@Testcontainers(disabledWithoutDocker = true)
@Timeout(value = 1, unit = TimeUnit.HOURS)
class MemoryBench {

	@Test
	void afterEveryQuestion(@TempDir Path folder) throws Exception {
		var table = new StringBuilder("""
				| Parley | questions answered | MB in use before | MB in use after |
				|---|---|---|---|
				""");
		try (var server = Server.start()) {
			table.append(row("in front of a Neo4j server", Parleys.at(server)));
		}
		table.append(row("with the embedded Neo4j, its page cache not counted",
				List.of("--parley.database.directory=" + folder, "--parley.database.bolt-port=0")));
		Report.section("memory", "## Memory after serving\n\nUsed heap after a collection.\n\n" + table);
	}

	private static String row(String name, List<String> arguments) throws Exception {
		int port = Parleys.freePort();
		List<Question> questions = Question.all();
		try (Program program = Parleys.start(Parley.class, port, "/api/queries", arguments.toArray(String[]::new))) {
			long before = program.collected().heap();
			var parley = OverHttp.parley(name, port, program);
			long answered = questions.stream().filter((question) -> answers(parley, question)).count();
			assertThat(answered).isPositive();
			return "| %s | %d of %d | %d | %d |%n".formatted(name, answered, questions.size(), before >> 20,
					program.collected().heap() >> 20);
		}
	}

	/**
	 * Some are about a thing that only a dataset brings: there is none, and it says so.
	 */
	private static boolean answers(OverHttp parley, Question question) {
		try {
			parley.once(question);
			return true;
		}
		catch (IOException ex) {
			System.out.println(ex.getMessage());
			return false;
		}
	}

}
