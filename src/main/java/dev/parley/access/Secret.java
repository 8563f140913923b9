package dev.parley.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A key as its holder has it: {@code parley_<id>_<secret>}. The secret is 256 random
 * bits, so that its checksum gives nothing away, and needs no salt.
 *
 * @param id what the key is called
 * @param secret what only its holder knows
 */
record Secret(String id, String secret) {

	/** How every key begins; secret scanners find them by it. */
	static final String PREFIX = "parley_";

	private static final Pattern FORM = Pattern.compile(PREFIX + "([0-9a-f]{12})_([0-9a-f]{64})");

	private static final SecureRandom RANDOM = new SecureRandom();

	static Secret random() {
		return new Secret(digits(6), digits(32));
	}

	private static String digits(int bytes) {
		byte[] random = new byte[bytes];
		RANDOM.nextBytes(random);
		return HexFormat.of().formatHex(random);
	}

	/** The key in a text, if it is one. */
	static Optional<Secret> in(String text) {
		var form = FORM.matcher(text);
		return form.matches() ? Optional.of(new Secret(form.group(1), form.group(2))) : Optional.empty();
	}

	String text() {
		return PREFIX + id + "_" + secret;
	}

	String hash() {
		return HexFormat.of().formatHex(sha256());
	}

	/** Takes as long whatever it is compared with. */
	boolean isOf(String hash) {
		return MessageDigest.isEqual(hash().getBytes(StandardCharsets.US_ASCII),
				hash.getBytes(StandardCharsets.US_ASCII));
	}

	private byte[] sha256() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

	/** Without the secret: this may be logged. */
	@Override
	public String toString() {
		return PREFIX + id;
	}

}
