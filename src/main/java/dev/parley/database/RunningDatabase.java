package dev.parley.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** The embedded database of a Parley that is running already. */
final class RunningDatabase implements Neo4jConnectionDetails {

	private static final int PATIENCE = 500;

	private final DatabaseSettings settings;

	RunningDatabase(DatabaseSettings settings) {
		this.settings = settings;
	}

	/** Whether something listens where a Parley on this directory would. */
	static boolean isThere(DatabaseSettings settings) {
		if (settings.boltPort() == 0 || !Files.exists(password(settings))) {
			return false;
		}
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.boltPort()), PATIENCE);
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static Path password(DatabaseSettings settings) {
		return settings.directory().resolve("bolt-password");
	}

	@Override
	public URI getUri() {
		return URI.create("bolt://127.0.0.1:" + settings.boltPort());
	}

	@Override
	public AuthToken getAuthToken() {
		return AuthTokens.basic(Neo4jServer.USER, new PasswordFile(password(settings)).password());
	}

}
