package dev.parley.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import dev.parley.Parley;
import dev.parley.database.GraphCopies;
import dev.parley.dataset.Loads;
import dev.parley.dataset.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Every question, asked with its examples about the bundled case, while the graph round
 * about the case grows: other wars, each as large as the case, with their own actors,
 * agreements, incidents, documents and claims. What is asked about stays as large as it
 * is. Database hits tell how much the database looks at; they depend on no clock. Run it
 * with {@code -Dsizes=100000,1000000,10000000} for more relationships than usual, and
 * with {@code -Dquestions=incidents/.*} for some of the questions.
 */
@Timeout(value = 6, unit = TimeUnit.HOURS)
class GrowthBench {

	@Test
	void asTheGraphGrows(@TempDir Path folder) throws Exception {
		Path source = folder.resolve("source");
		try (var parley = started(source, true)) {
			Samples.loadAll(parley.getBean(Loads.class));
		}
		var sizes = new LinkedHashMap<String, Map<String, Growth>>();
		for (String size : System.getProperty("sizes", "100000,1000000").split(",", -1)) {
			Path target = folder.resolve(size);
			String graph = GraphCopies.imported(source, target, Long.parseLong(size));
			System.out.println(size + ": " + graph);
			try (var parley = started(target.resolve("data"), false)) {
				sizes.put(graph, Growth.of(parley));
			}
			FileSystemUtils.deleteRecursively(target);
		}
		Report.section("growth", GrowthReport.of(new ArrayList<>(sizes.entrySet())));
	}

	private static ConfigurableApplicationContext started(Path directory, boolean bundled) {
		return new SpringApplicationBuilder(Parley.class).web(WebApplicationType.NONE)
			.run("--parley.database.directory=" + directory, "--parley.database.bolt-port=0",
					"--parley.load.directory=" + directory, "--parley.dossiers.bundled=" + bundled,
					"--parley.database.page-cache=2GB", "--parley.limits.time=60s", "--parley.limits.kept-answers=0");
	}

}
