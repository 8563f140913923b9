package dev.parley.access;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where Parley listens, as far as who may do what depends on it.
 */
@Component
final class Address {

	private final String text;

	private final AccessSettings settings;

	Address(Environment environment, AccessSettings settings) {
		this.text = environment.getProperty("server.address", "");
		this.settings = settings;
	}

	/** Whether only this machine reaches it. */
	boolean isLoopback() {
		try {
			return !text.isBlank() && InetAddress.getByName(text.strip()).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	/** Whether everybody may read. */
	boolean isOpen() {
		AccessSettings.Reads said = settings.reads();
		return said == null ? isLoopback() && settings.hosts().isEmpty() : said == AccessSettings.Reads.OPEN;
	}

	@Override
	public String toString() {
		return text.isBlank() ? "every address of this machine" : text;
	}

}
