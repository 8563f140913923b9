package dev.parley.database;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j Community inside this process, reached over Bolt on loopback like any other.
 */
final class EmbeddedDatabase implements AutoCloseable {

	static final String USER = "neo4j";

	private final DatabaseManagementService server;

	private final URI uri;

	private final String password;

	EmbeddedDatabase(DatabaseSettings settings) {
		this.password = "secretsecret";
		this.server = new DatabaseManagementServiceBuilder(settings.directory())
			.setConfig(GraphDatabaseSettings.auth_enabled, true)
			.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", settings.boltPort()))
			.build();
		GraphDatabaseAPI system = (GraphDatabaseAPI) server.database("system");
		system.executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
				Map.of("password", password));
		var bolt = system.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT);
		this.uri = URI.create("bolt://127.0.0.1:" + bolt.getPort());
	}

	URI uri() {
		return uri;
	}

	String password() {
		return password;
	}

	@Override
	public void close() {
		server.shutdown();
	}

}
