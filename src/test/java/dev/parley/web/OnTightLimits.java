package dev.parley.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import dev.parley.OnTheArticle;
import org.jspecify.annotations.Nullable;

import org.springframework.test.context.TestPropertySource;

/** Parley with limits that a test can reach, and questions that take for ever. */
@TestPropertySource(properties = { "parley.limits.time=4s", "parley.limits.rows=200", "parley.limits.concurrent=2",
		"parley.limits.dossier=2KB", "parley.limits.upload=4KB", "parley.limits.body-time=1s",
		"parley.limits.requests-per-minute=300", "server.tomcat.connection-timeout=2s",
		"parley.catalogue.locations=classpath:cypher/queries/,classpath:slow/" })
abstract class OnTightLimits extends OnTheArticle {

	/** A caller by the last number of its address, all of which are this machine's. */
	Socket from(int caller) {
		try {
			var socket = new Socket();
			socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] { 127, 0, 0, (byte) caller }), 0));
			socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), http().port()), 2000);
			socket.setSoTimeout(20_000);
			return socket;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/**
	 * Everything that comes back to what is sent, as it is, on a connection of its own.
	 */
	String raw(int caller, String request) {
		try (Socket socket = from(caller)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			return answer(socket, null);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** Until the connection is closed, or until this has come. */
	static String answer(Socket socket, @Nullable String end) throws IOException {
		var answer = new StringBuilder();
		byte[] some = new byte[8192];
		for (int read = socket.getInputStream().read(some); read >= 0; read = socket.getInputStream().read(some)) {
			answer.append(new String(some, 0, read, StandardCharsets.ISO_8859_1));
			if (end != null && answer.indexOf(end) >= 0) {
				break;
			}
		}
		return answer.toString();
	}

}
