package dev.parley.access;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** Nobody could be let in, or too many would be; the start stops. */
final class AccessUnusable extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String action;

	private AccessUnusable(String message, String action, @Nullable Throwable cause) {
		super(message, cause);
		this.action = action;
	}

	static AccessUnusable nobodyHasAKey(Address address) {
		String where = address.isLoopback() ? "Only who has a key may read"
				: "Parley is to listen on " + address + ", where only who has a key may read";
		return new AccessUnusable(where + ", and nobody has one.",
				"Make one with './parley key create <name> --role reader', or name an issuer of tokens in"
						+ " spring.security.oauth2.resourceserver.jwt.issuer-uri; or set parley.access.reads=open, and everybody may read.",
				null);
	}

	static AccessUnusable anyAudience() {
		return new AccessUnusable("An issuer of tokens is configured, and not for whom its tokens are.",
				"Set spring.security.oauth2.resourceserver.jwt.audiences to what its tokens for Parley have as aud;"
						+ " otherwise a token for any other service would open this one.",
				null);
	}

	static AccessUnusable keyFile(Path file, Throwable cause) {
		return new AccessUnusable("The owner's key in %s cannot be read or written.".formatted(file),
				"Correct the file, or delete it: a new key is then made at the next start.", cause);
	}

	String action() {
		return action;
	}

}
