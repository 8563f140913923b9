package dev.parley.access;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A key as the graph has it: without its secret.
 *
 * @param id what the key is called
 * @param name whose it is
 * @param role what it may do
 * @param createdAt since when
 * @param expiresAt until when, or null for ever
 * @param revokedAt when it was revoked, if it was
 * @param isExpired whether its time is over
 */
public record Key(String id, String name, Role role, String createdAt, @Nullable String expiresAt,
		@Nullable String revokedAt, boolean isExpired) {

	static Key of(Map<String, @Nullable Object> row) {
		Role role = Role.of(text(row, "role")).orElse(Role.READER);
		return new Key(text(row, "id"), text(row, "name"), role, text(row, "createdAt"), (String) row.get("expiresAt"),
				(String) row.get("revokedAt"), Boolean.TRUE.equals(row.get("expired")));
	}

	private static String text(Map<String, @Nullable Object> row, String column) {
		return String.valueOf(Objects.requireNonNull(row.get(column), column));
	}

	/**
	 * Whether it opens anything.
	 * @return false once it is expired or revoked
	 */
	public boolean isUsable() {
		return revokedAt == null && !isExpired;
	}

	/**
	 * How the audit names its holder: two keys may have one name, and ids are nobody's.
	 */
	String holder() {
		return name + " (" + id + ")";
	}

}
