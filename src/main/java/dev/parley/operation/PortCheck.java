package dev.parley.operation;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.server.context.ConfigurableWebServerApplicationContext;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Tries the ports before anything that takes long. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		if (context instanceof ConfigurableWebServerApplicationContext) {
			attempt(context.getEnvironment(), "server");
			attempt(context.getEnvironment(), "management.server");
		}
	}

	private static void attempt(Environment environment, String server) {
		String text = environment.getProperty(server + ".port", "0");
		if (!text.matches("\\d{1,5}")) {
			return; // -1 is none, and what is no number the server says better
		}
		int port = Integer.parseInt(text);
		try (var socket = new ServerSocket()) {
			socket.setReuseAddress(true); // as Tomcat does
			socket.bind(new InetSocketAddress(address(environment.getProperty(server + ".address")), port));
		}
		catch (BindException ex) {
			PortInUseException.throwIfPortBindingException(ex, () -> port);
		}
		catch (IOException ex) {
			return; // which the server says better
		}
	}

	private static InetAddress address(@Nullable String name) throws UnknownHostException {
		return name == null || name.isBlank() ? new InetSocketAddress(0).getAddress() : InetAddress.getByName(name);
	}

}
