package dev.parley.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;
import org.neo4j.driver.ExecutableQuery;
import org.neo4j.driver.QueryConfig;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.DigestUtils;

/**
 * The schema's files and what the database has of them. Looking into each of them takes
 * seconds; so a database remembers the checksum of all that it has.
 */
record Schema(Driver driver, String database) {

	private static final String FILES = "classpath:cypher/schema/";

	void bringUpToDate() {
		String checksum = checksum();
		if (!has(checksum)) {
			apply();
			query("schema-remember").withParameters(Map.of("schema", checksum)).execute();
		}
	}

	private boolean has(String checksum) {
		return query("remembered").execute()
			.records()
			.stream()
			.anyMatch((row) -> row.get("schema").asString("").equals(checksum));
	}

	private void apply() {
		var configuration = MigrationsConfig.builder().withLocationsToScan(FILES).withDatabase(database);
		new Migrations(configuration.build(), driver).apply();
	}

	private ExecutableQuery query(String file) {
		return driver.executableQuery(CypherFile.of("start/" + file + ".cypher").text())
			.withConfig(QueryConfig.builder().withDatabase(database).build());
	}

	private static String checksum() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES + "*.cypher");
			Arrays.sort(files,
					Comparator.comparing(Resource::getFilename, Comparator.nullsFirst(Comparator.naturalOrder())));
			StringBuilder all = new StringBuilder();
			for (Resource file : files) {
				all.append(file.getFilename()).append(file.getContentAsString(StandardCharsets.UTF_8));
			}
			return DigestUtils.md5DigestAsHex(all.toString().getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The schema's files cannot be read", ex);
		}
	}

}
