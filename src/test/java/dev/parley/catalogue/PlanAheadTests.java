package dev.parley.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.parley.graph.Graph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Queries are planned before anybody asks them; those of the pages first. */
@SpringBootTest
class PlanAheadTests {

	private static final Pattern NAMED = Pattern.compile("'([a-z-]+/[a-z-]+)'");

	@Test
	void beginsWithWhatThePagesName(@Autowired CatalogueSettings settings, @Autowired Catalogue catalogue)
			throws IOException {
		Set<String> named = new TreeSet<>();
		try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/static/page"))) {
			for (Path script : scripts.filter((file) -> file.toString().endsWith(".js")).toList()) {
				NAMED.matcher(Files.readString(script)).results().forEach((found) -> named.add(found.group(1)));
			}
		}
		named.removeIf((name) -> catalogue.find(name).isEmpty());
		assertThat(settings.plannedFirst()).containsExactlyInAnyOrderElementsOf(named);
	}

	/** With its examples, or it throws. */
	@Test
	@Tag("thorough")
	void plansEachQuery(@Autowired Catalogue catalogue, @Autowired Graph graph, @Autowired CatalogueSettings settings) {
		new PlanAhead(catalogue, graph, settings, "").plan();
	}

}
