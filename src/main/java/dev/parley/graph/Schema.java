package dev.parley.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
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

	static final CypherFile REMEMBERED = CypherFile.of("start/remembered.cypher");

	private static final String LOCK = "__Neo4jMigrationsLock";

	/** Seconds; a server brings an empty graph up to date in ten. */
	private static final int PATIENCE = 60;

	/** Another Parley that starts on the same server may be at it: that is waited for. */
	void bringUpToDate() {
		String checksum = checksum();
		for (int second = 0; !has(checksum); second++) {
			try {
				apply();
				query(CypherFile.of("start/schema-remember.cypher")).withParameters(Map.of("schema", checksum))
					.execute();
				return;
			}
			catch (MigrationsException ex) {
				wait(second, ex);
			}
		}
	}

	private static void wait(int second, MigrationsException failure) {
		if (!String.valueOf(failure.getMessage()).contains(LOCK)) {
			throw failure;
		}
		if (second >= PATIENCE) {
			throw new IllegalStateException("The schema is locked: another Parley has been bringing it up to date for "
					+ PATIENCE + " seconds, or was killed at it. If none is running, remove the lock with MATCH (lock:"
					+ LOCK + ") DELETE lock", failure);
		}
		try {
			Thread.sleep(1000);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw failure;
		}
	}

	private boolean has(String checksum) {
		return query(REMEMBERED).execute()
			.records()
			.stream()
			.anyMatch((row) -> row.get("schema").asString("").equals(checksum));
	}

	private void apply() {
		var configuration = MigrationsConfig.builder().withLocationsToScan(FILES).withDatabase(database);
		new Migrations(configuration.build(), driver).apply();
	}

	private ExecutableQuery query(CypherFile file) {
		return driver.executableQuery(file.text()).withConfig(QueryConfig.builder().withDatabase(database).build());
	}

	/** Of the files that travel with this Parley. */
	static String checksum() {
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
