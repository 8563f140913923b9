package dev.parley.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Checksums of texts: SHA-256, in hexadecimal. */
public final class Digest {

	private Digest() {
	}

	/**
	 * Half of it, which the graph keeps in less space, and which is enough to tell
	 * whether a text has changed.
	 * @param text the text
	 * @return 32 digits
	 */
	public static String brief(String text) {
		return of(text).substring(0, 32);
	}

	/**
	 * The checksum.
	 * @param text the text
	 * @return 64 digits
	 */
	public static String of(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

}
