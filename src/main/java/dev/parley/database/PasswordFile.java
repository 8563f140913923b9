package dev.parley.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * The file that keeps the embedded database's password: made once, readable by its owner
 * only. Any web page can open a WebSocket to this machine, so Bolt without a password
 * would be open to every page its user visits.
 */
record PasswordFile(Path path) {

	private static final int LENGTH = 32;

	/** Neo4j takes no shorter one. */
	private static final int SHORTEST = 8;

	private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

	static PasswordFile in(Path directory) {
		return new PasswordFile(directory.resolve("bolt-password"));
	}

	/**
	 * The password in the file, as it was made or as its owner has edited it. Where there
	 * is no file, one is made with a new password.
	 * @throws DatabaseUnusable when the file cannot be read or made, or what it holds is
	 * shorter than eight characters
	 */
	String password() {
		try {
			return Files.exists(path) ? read() : create();
		}
		catch (IOException failure) {
			throw DatabaseUnusable.password(path, "cannot be read or written", failure);
		}
	}

	private String read() throws IOException {
		OwnerOnly.restrict(path);
		String password = Files.readString(path).strip();
		if (password.length() < SHORTEST) {
			throw DatabaseUnusable.password(path, "has fewer than %d characters".formatted(SHORTEST), null);
		}
		return password;
	}

	private String create() throws IOException {
		String password = random();
		OwnerOnly.write(path, password + "\n");
		return password;
	}

	private static String random() {
		return new SecureRandom().ints(LENGTH, 0, ALPHABET.length())
			.map(ALPHABET::charAt)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
