package dev.parley.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;

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
		if (settings.boltPort() == 0 || !Files.exists(PasswordFile.in(settings.directory()).path())) {
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

	@Override
	public URI getUri() {
		return Neo4jServer.uri(settings.boltPort());
	}

	@Override
	public AuthToken getAuthToken() {
		return AuthTokens.basic(Neo4jServer.USER, PasswordFile.in(settings.directory()).password());
	}

}
