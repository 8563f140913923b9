package dev.parley.database;

import java.time.Duration;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.server.configuration.ServerSettings;

/**
 * What the embedded Neo4j is told: Bolt on loopback with a password, and nothing else.
 */
final class ServerConfiguration {

	private static final String LOOPBACK = "127.0.0.1";

	private ServerConfiguration() {
	}

	static DatabaseManagementServiceBuilder of(DatabaseSettings settings) {
		var server = new DatabaseManagementServiceBuilder(settings.directory());
		keep(server, settings);
		listen(server, settings.boltPort());
		hurry(server);
		sendNothing(server);
		return server;
	}

	private static void keep(DatabaseManagementServiceBuilder server, DatabaseSettings settings) {
		server.setConfig(GraphDatabaseSettings.data_directory, settings.directory());
		server.setConfig(GraphDatabaseSettings.pagecache_memory, settings.pageCache().toBytes());
		server.setConfig(GraphDatabaseSettings.memory_transaction_global_max_size,
				settings.transactionMemory().toBytes());
		// A fifth of the planning of long patterns; the plans are the same.
		server.setConfig(GraphDatabaseInternalSettings.cypher_idp_solver_table_threshold, 16);
		// Otherwise each length of a text in a parameter is planned anew.
		server.setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false);
		// It would copy every question and its values to disk.
		server.setConfig(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF);
		// Both: the folder would otherwise be the one that holds the password.
		server.setConfig(GraphDatabaseSettings.allow_file_urls, false);
		server.setConfig(GraphDatabaseSettings.load_csv_file_url_root, settings.directory().resolve("import"));
	}

	private static void listen(DatabaseManagementServiceBuilder server, int port) {
		server.setConfig(GraphDatabaseSettings.auth_enabled, true);
		server.setConfig(BoltConnector.enabled, true);
		server.setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, port));
		server.setConfig(HttpConnector.enabled, false);
		server.setConfig(HttpsConnector.enabled, false);
		// Ten seconds at every stop, waiting for clients that have long gone.
		server.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0);
	}

	/** What is late is told soon, whatever a question may take. */
	private static void hurry(DatabaseManagementServiceBuilder server) {
		server.setConfig(GraphDatabaseSettings.transaction_monitor_check_interval, Duration.ofMillis(500));
		server.setConfig(GraphDatabaseSettings.bookmark_ready_timeout, Duration.ofSeconds(5));
	}

	private static void sendNothing(DatabaseManagementServiceBuilder server) {
		server.setConfig(GraphDatabaseSettings.udc_enabled, false);
		server.setConfig(BoltConnector.server_bolt_telemetry_enabled, false);
		server.setConfig(ServerSettings.allow_telemetry, false);
	}

}
