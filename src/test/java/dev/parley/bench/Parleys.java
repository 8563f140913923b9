package dev.parley.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;

/** Spring applications in processes of their own, until they answer. */
final class Parleys {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private Parleys() {
	}

	/** Starts one, and waits until it answers at an address. */
	static Program start(Class<?> application, int port, String address, String... arguments) throws Exception {
		var program = Program.of(application,
				Stream
					.concat(Stream.of("--server.port=" + port, "--parley.limits.requests-per-minute=0"),
							Stream.of(arguments))
					.toArray(String[]::new));
		while (!answers(port, address)) {
			if (!program.runs()) {
				throw new IllegalStateException(program.lastWords());
			}
			Thread.sleep(100);
		}
		return program;
	}

	/** The arguments that point an application at a server. */
	static List<String> at(Server server) {
		return List.of("--spring.neo4j.uri=" + server.bolt(), "--spring.neo4j.authentication.username=neo4j",
				"--spring.neo4j.authentication.password=" + server.password());
	}

	static void add(String dossier, int port, String key) throws Exception {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/dossiers"))
			.header("Authorization", "Bearer " + key)
			.header("Content-Type", "application/yaml")
			.POST(BodyPublishers.ofString(dossier))
			.build();
		HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
		if (response.statusCode() != 201 && response.statusCode() != 200) { // there
																			// already
			throw new IllegalStateException(response.statusCode() + " " + response.body());
		}
	}

	private static boolean answers(int port, String address) throws InterruptedException {
		try {
			var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address)).build();
			return CLIENT.send(request, BodyHandlers.ofString()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false; // it is not listening yet
		}
	}

	static int freePort() throws IOException {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
