package dev.parley.graph;

import java.time.Clock;

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
		var sessions = new Sessions(SingletonSupplier.of(() -> {
			connection.getAuthToken(); // the embedded database gives it once it is up
			driver.verifyConnectivity();
			new Schema(driver, database).bringUpToDate();
			return driver;
		}), database);
		return new Graph(sessions, limits, exports, new Lookups(driver, selection, limits.time()),
				changes.getIfAvailable(() -> isOneServer(connection) ? new Looks(sessions::latest) : Changes.UNKNOWN));
	}

	/** And no router that chooses among several. */
	private static boolean isOneServer(Neo4jConnectionDetails connection) {
		return connection.getUri().getScheme().startsWith("bolt");
	}

	@Bean
	Audit audit(Author author, Clock clock) {
		return new Audit(author, clock);
	}

}
