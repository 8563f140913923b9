package dev.parley.graph;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.util.function.SingletonSupplier;

/**
 * Brings the schema up to date before anybody reads or writes the graph. Whoever is first
 * waits until the database is up; so the rest of the program can be made meanwhile.
 */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

	@Bean
	Graph graph(Driver driver, Neo4jConnectionDetails connection, Limits limits, ExportLimits exports,
			DatabaseSelectionProvider selection, ObjectProvider<Changes> changes,
			@Value("${spring.data.neo4j.database:neo4j}") String database) {
		return new Graph(new Sessions(SingletonSupplier.of(() -> {
			connection.getAuthToken(); // the embedded database gives it once it is up
			driver.verifyConnectivity();
			new Schema(driver, database).bringUpToDate();
			return driver;
		}), database), limits, exports, new Lookups(driver, selection, limits.time()),
				changes.getIfAvailable(() -> ofAnother(connection)));
	}

	/** Where a router chooses the server, each of them is at a state of its own. */
	private static @Nullable Changes ofAnother(Neo4jConnectionDetails connection) {
		return connection.getUri().getScheme().startsWith("bolt") ? null : Changes.UNKNOWN;
	}

	@Bean
	Audit audit(Author author, Clock clock) {
		return new Audit(author, clock);
	}

}
