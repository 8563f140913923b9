package dev.parley.database;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.exceptions.KernelException;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.schema.AllIndexProviderDescriptors;
import org.neo4j.internal.schema.IndexPrototype;
import org.neo4j.internal.schema.SchemaDescriptors;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("thorough")
class EmbeddedDatabaseTests {

	private final Path folder;

	private final Path directory;

	private final Path password;

	EmbeddedDatabaseTests(@TempDir Path folder) {
		this.folder = folder;
		this.directory = folder.resolve("data");
		this.password = directory.resolve("bolt-password");
	}

	@Test
	void keepsItsDataOverARestart() {
		ask("CREATE (:Actor {name: 'Oman'})");
		assertThat(ask("MATCH (a:Actor) RETURN a.name AS name")).extracting((row) -> row.get("name").asString())
			.containsExactly("Oman");
	}

	@Test
	void makesAPasswordOnce() throws IOException {
		ask("RETURN 1");
		String made = Files.readString(password);
		ask("RETURN 1");
		assertThat(Files.readString(password)).isEqualTo(made).matches("[A-Za-z0-9]{32}\n");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void keepsThePasswordFromEverybodyElse() throws IOException {
		ask("RETURN 1");
		assertThat(permissions(password)).isEqualTo("rw-------");
		assertThat(permissions(directory)).isEqualTo("rwx------");
		Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-r--r--"));
		ask("RETURN 1");
		assertThat(permissions(password)).isEqualTo("rw-------");
	}

	@Test
	void takesAPasswordThatItsOwnerEdited() throws IOException {
		ask("CREATE (:Actor {name: 'Qatar'})");
		Files.writeString(password, "eight888\r\n");
		try (var database = start();
				var driver = GraphDatabase.driver(database.getUri(), AuthTokens.basic("neo4j", "eight888"))) {
			assertThat(driver.executableQuery("MATCH (a:Actor) RETURN a").execute().records()).hasSize(1);
		}
	}

	@Test
	void makesANewPasswordWhenTheFileIsGone() throws IOException {
		ask("RETURN 1");
		String old = Files.readString(password).strip();
		Files.delete(password);
		try (var database = start(); var driver = driver(database)) {
			driver.verifyConnectivity();
			assertThat(Files.readString(password).strip()).isNotEqualTo(old);
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> verify(database, old));
		}
	}

	@Test
	void refusesAPasswordThatIsTooShortAndNamesTheFile() throws IOException {
		Files.createDirectory(directory);
		Files.writeString(password, "seven77");
		assertThatThrownBy(() -> ask("RETURN 1")).isInstanceOf(DatabaseUnusable.class)
			.hasMessage("The database password in %s has fewer than 8 characters.", password);
		Files.delete(password);
		assertThat(ask("RETURN 1")).hasSize(1);
	}

	@Test
	void answersNobodyWithoutThePassword() {
		try (var database = start()) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> verify(database, "neo4j"));
			assertThatExceptionOfType(AuthenticationException.class)
				.isThrownBy(() -> verify(database, "wrong password"));
		}
	}

	@Test
	void listensOnLoopbackOnly() throws IOException {
		try (var database = start()) {
			int port = database.getUri().getPort();
			for (InetAddress address : addressesOfThisMachine()) {
				if (!address.isLoopbackAddress()) {
					assertThatExceptionOfType(ConnectException.class).as(address.toString())
						.isThrownBy(() -> connect(address, port));
				}
			}
			connect(InetAddress.getLoopbackAddress(), port);
		}
	}

	@Test
	void sendsNothingAnywhere() {
		var settings = ask("""
				SHOW SETTINGS YIELD name, value
				WHERE name IN ['client.allow_telemetry', 'dbms.usage_report.enabled', 'server.http.enabled',
				  'server.https.enabled', 'server.bolt.telemetry.enabled', 'db.logs.query.enabled']
				RETURN name, value
				""");
		assertThat(settings).hasSize(6).extracting((row) -> row.get("value").asString()).containsOnly("false", "OFF");
	}

	@Test
	void readsNoFileForAQuery() {
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> ask("LOAD CSV FROM 'file:///bolt-password' AS line RETURN line"));
	}

	@Test
	void leavesNothingOutsideItsDirectory() throws IOException {
		ask("RETURN 1");
		assertThat(folder).isDirectoryNotContaining((path) -> !path.equals(directory));
		assertThat(directory.resolve("logs/debug.log")).exists();
	}

	@Test
	void removesTheLockOfWhoeverWasKilledWhileMakingTheSchema() {
		ask("CREATE (:__Neo4jMigrationsLock {id: 'killed', name: 'neo4j'})");
		assertThat(ask("MATCH (lock:__Neo4jMigrationsLock) RETURN lock")).isEmpty();
	}

	@Test
	void removesTheIndexOfAConstraintThatWasNotMadeYet() throws KernelException {
		DatabaseManagementService server = ServerConfiguration.of(Databases.in(directory)).build();
		try (var transaction = ((GraphDatabaseAPI) server.database("neo4j"))
			.beginTransaction(KernelTransaction.Type.EXPLICIT, LoginContext.AUTH_DISABLED)) {
			var kernel = transaction.kernelTransaction();
			var schema = SchemaDescriptors.forLabel(kernel.tokenWrite().labelGetOrCreateForName("Thing"),
					kernel.tokenWrite().propertyKeyGetOrCreateForName("id"));
			kernel
				.indexUniqueCreate(IndexPrototype.uniqueForSchema(schema, AllIndexProviderDescriptors.RANGE_DESCRIPTOR)
					.withName("thing_id"));
			transaction.commit();
		}
		server.shutdown();
		ask("CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE");
		assertThat(ask("SHOW CONSTRAINTS YIELD name")).extracting((row) -> row.get("name").asString())
			.containsExactly("thing_id");
	}

	@Test
	void closesWhileItIsStillStarting() {
		start().close();
		assertThat(ask("RETURN 1")).hasSize(1);
	}

	private List<Record> ask(String query) {
		try (var database = start(); var driver = driver(database)) {
			return driver.executableQuery(query).execute().records();
		}
	}

	private EmbeddedDatabase start() {
		return new EmbeddedDatabase(Databases.in(directory));
	}

	private static Driver driver(EmbeddedDatabase database) {
		return GraphDatabase.driver(database.getUri(), database.getAuthToken());
	}

	private static void verify(EmbeddedDatabase database, String password) {
		try (var driver = GraphDatabase.driver(database.getUri(), AuthTokens.basic("neo4j", password))) {
			driver.verifyConnectivity();
		}
	}

	private static List<InetAddress> addressesOfThisMachine() throws IOException {
		return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses).toList();
	}

	private static void connect(InetAddress address, int port) throws IOException {
		try (var socket = new Socket()) {
			socket.connect(new InetSocketAddress(address, port), 2000);
		}
	}

	private static String permissions(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

}
