package dev.parley.database;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Transaction;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.storageengine.api.TransactionIdStore;

/** A Neo4j Community that runs in this process and listens for Bolt on loopback. */
final class Neo4jServer implements AutoCloseable {

	static final String USER = "neo4j";

	private final DatabaseManagementService server;

	private final String password;

	private final TransactionIdStore transactions;

	private Neo4jServer(DatabaseManagementService server, String password) {
		this.server = server;
		this.password = password;
		this.transactions = ((GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME))
			.getDependencyResolver()
			.resolveDependency(TransactionIdStore.class);
	}

	/**
	 * Returns once the server answers, which takes a few seconds.
	 * @throws DatabaseUnusable when it cannot, and then nothing of it is left running
	 */
	static Neo4jServer start(DatabaseSettings settings) {
		prepare(settings);
		DatabaseManagementService server = build(settings);
		try {
			return open(server, settings.directory());
		}
		catch (RuntimeException failure) {
			server.shutdown();
			throw failure;
		}
	}

	/**
	 * Before anything that takes long.
	 * @throws DatabaseUnusable when another program has the port
	 */
	static void tryPort(int port) {
		try (var socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
		}
		catch (BindException failure) {
			throw DatabaseUnusable.portTaken(port, failure);
		}
		catch (IOException failure) {
			return; // which the database says better
		}
	}

	private static void prepare(DatabaseSettings settings) {
		Path directory = settings.directory();
		try {
			OwnerOnly.createDirectory(directory);
		}
		catch (IOException failure) {
			throw DatabaseUnusable.notWritable(directory, failure);
		}
		if (!Files.isWritable(directory)) {
			throw DatabaseUnusable.notWritable(directory, null);
		}
		Store.settle(directory);
		if (settings.prepared()) {
			PreparedStore.layInto(directory);
		}
	}

	private static DatabaseManagementService build(DatabaseSettings settings) {
		try {
			return ServerConfiguration.of(settings).build();
		}
		catch (RuntimeException failure) {
			throw StartFailure.explained(failure, settings);
		}
	}

	/** The password comes after the store's lock: two starts at once do not make two. */
	private static Neo4jServer open(DatabaseManagementService server, Path directory) {
		if (!server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).isAvailable()) {
			throw DatabaseUnusable.unreadable(directory, null);
		}
		mend(server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME));
		String password = PasswordFile.in(directory).password();
		setPassword(system(server), password);
		return new Neo4jServer(server, password);
	}

	/**
	 * Whoever was killed while bringing the schema up to date left its lock, or the index
	 * of a constraint that was not made yet, and both are in the way of the next. Nobody
	 * else can be at it: the store is this process's alone.
	 */
	private static void mend(GraphDatabaseService graph) {
		List<String> halves = new ArrayList<>();
		try (Transaction transaction = graph.beginTx();
				var locks = transaction.findNodes(Label.label("__Neo4jMigrationsLock"))) {
			locks.forEachRemaining(Node::delete);
			transaction.schema().getIndexes().forEach((index) -> {
				if (index.isConstraintIndex()) {
					halves.add(index.getName());
				}
			});
			transaction.schema().getConstraints().forEach((constraint) -> halves.remove(constraint.getName()));
			transaction.commit();
		}
		halves.forEach((index) -> graph.executeTransactionally("DROP INDEX `" + index.replace("`", "``") + "`"));
	}

	/**
	 * Tried at every start, so that the file is right whatever happened before: a crash
	 * halfway, an edit, a deletion. Trying is much quicker than setting.
	 */
	private static void setPassword(GraphDatabaseAPI system, String password) {
		if (!takes(system, password)) {
			system.executeTransactionally(
					"CREATE OR REPLACE USER %s SET PASSWORD $password CHANGE NOT REQUIRED".formatted(USER),
					Map.of("password", password));
		}
	}

	private static boolean takes(GraphDatabaseAPI system, String password) {
		try {
			return system.getDependencyResolver()
				.resolveDependency(AuthManager.class)
				.login(AuthToken.newBasicAuthToken(USER, password), ClientConnectionInfo.EMBEDDED_CONNECTION)
				.subject()
				.getAuthenticationResult() == AuthenticationResult.SUCCESS;
		}
		catch (InvalidAuthTokenException ex) {
			return false;
		}
	}

	private static GraphDatabaseAPI system(DatabaseManagementService server) {
		return (GraphDatabaseAPI) server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
	}

	static URI uri(int port) {
		return URI.create("bolt://127.0.0.1:" + port);
	}

	int boltPort() {
		return system(server).getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
	}

	/**
	 * The number of the last transaction, while none is under way: between its commit and
	 * its end, some of those who read have it and some do not.
	 */
	OptionalLong lastChange() {
		long closed = transactions.getLastClosedTransactionId();
		return closed == transactions.getLastCommittedTransactionId() ? OptionalLong.of(closed) : OptionalLong.empty();
	}

	String password() {
		return password;
	}

	@Override
	public void close() {
		server.shutdown();
	}

}
