package dev.parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

/** The checks in {@code cypher/checks}, on a whole graph. */
public final class Invariants {

	private Invariants() {
	}

	/** None of them returns a row. */
	public static void hold(Driver driver) throws IOException {
		try (var checks = Files.newDirectoryStream(Path.of("cypher/checks"), "*.cypher")) {
			for (Path check : checks) {
				String text = Files.readString(check).replace("$things", "null");
				assertThat(driver.executableQuery(text).execute().records()).as(check.toString()).isEmpty();
			}
		}
	}

}
