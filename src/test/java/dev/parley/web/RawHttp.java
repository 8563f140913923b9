package dev.parley.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

import dev.parley.web.HostileRequestTests.Answer;

/** Sends bytes as they are, which no well-behaved client does. */
final class RawHttp {

	/** Longer than any answer may take. */
	private static final int PATIENCE = 90_000;

	private RawHttp() {
	}

	/** From one of this machine's addresses, by its last number. */
	static Answer send(int from, int port, byte[] request) throws IOException {
		var answer = new ByteArrayOutputStream();
		try (var socket = new Socket(InetAddress.getLoopbackAddress(), port,
				InetAddress.getByAddress(new byte[] { 127, 0, 0, (byte) from }), 0)) {
			socket.setSoTimeout(PATIENCE);
			try {
				socket.getOutputStream().write(request);
				socket.shutdownOutput();
				socket.getInputStream().transferTo(answer);
			}
			catch (SocketTimeoutException ex) {
				throw ex;
			}
			catch (SocketException ex) {
				// Closed before all was read: what was answered so far counts.
			}
		}
		String text = answer.toString(StandardCharsets.UTF_8).replaceFirst("(?s)\\AHTTP/1\\.1 1\\d\\d.*?\r\n\r\n", "");
		return new Answer(text.matches("(?s)HTTP/1\\.[01] \\d{3}.*") ? Integer.parseInt(text.substring(9, 12)) : 0,
				text);
	}

}
