package dev.parley.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.parley.Mutations;
import dev.parley.graph.CypherFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever stands at the top of a query file, it is read, and then it can be asked with
 * its own examples, or it is refused with a line of the file. {@code -Dtries=} makes as
 * many files, {@code -Dseed=} the same again.
 */
class AnyHeaderTests {

	private static final int TRIES = Integer.getInteger("tries", 5000);

	private static final long SEED = Long.getLong("seed", System.nanoTime());

	@Test
	void isReadOrRefusedWithItsLine() throws IOException {
		List<String> whole = whole();
		int read = 0;
		for (int i = 0; i < TRIES; i++) {
			String text = new Mutations(SEED + i).of(whole);
			try {
				asked(Header.read("any/file", new CypherFile("any/file.cypher", text)));
				read++;
			}
			catch (BrokenQuery ex) {
				assertThat(ex.line()).as(text).isBetween(1, Math.max(1, (int) text.lines().count()));
				assertThat(ex.getMessage()).as(text).startsWith("any/file.cypher:" + ex.line() + ": ");
			}
			catch (RuntimeException ex) {
				throw new AssertionError("-Dseed=" + (SEED + i) + " -Dtries=1 makes:\n" + text, ex);
			}
		}
		System.out
			.println(TRIES + " headers from seed " + SEED + ": " + read + " read, " + (TRIES - read) + " refused");
		if (TRIES > 100) {
			assertThat(read).isBetween(TRIES / 20, TRIES - TRIES / 20);
		}
	}

	private static void asked(Query query) {
		Map<String, String> examples = new HashMap<>();
		query.parameters().forEach((parameter) -> examples.put(parameter.name(), parameter.example()));
		assertThat(query.bind(examples)).containsOnlyKeys(examples.keySet());
	}

	private static List<String> whole() throws IOException {
		List<String> texts = new ArrayList<>();
		try (var files = Files.walk(Path.of("cypher/queries"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				texts.add(String.join("\n",
						Files.readAllLines(file).stream().takeWhile((line) -> line.startsWith("//")).toList()));
			}
		}
		return texts;
	}

}
