package dev.parley.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import dev.parley.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/**
 * Keys for tests: one for each role in the graph that all tests share, made when first
 * asked for. They stay when that graph is emptied.
 */
public final class TestKeys {

	private static final String PUT = """
			CREATE (k:AccessKey {id: $id, hash: $hash, role: $role, name: $name, createdAt: $createdAt, expiresAt: $expiresAt,
			  revokedAt: $revokedAt})
			""";

	private static final Map<Role, String> KEPT = new EnumMap<>(Role.class);

	private TestKeys() {
	}

	public static String editor() {
		return of(Role.EDITOR);
	}

	public static synchronized String of(Role role) {
		return KEPT.computeIfAbsent(role, (each) -> in(TestDatabase.driver(), each));
	}

	/** A key in another graph. */
	public static String in(Driver driver, Role role) {
		return put(driver, role, null, null);
	}

	static String expired() {
		return put(TestDatabase.driver(), Role.EDITOR, Instant.now().minusSeconds(60), null);
	}

	static String revoked() {
		return put(TestDatabase.driver(), Role.EDITOR, null, Instant.now().minusSeconds(60));
	}

	/** Nobody has a key; those of earlier tests open nothing any more. */
	static synchronized void removeAll() {
		KEPT.clear();
		TestDatabase.driver().executableQuery("MATCH (k:AccessKey) DELETE k").execute();
	}

	private static String put(Driver driver, Role role, @Nullable Instant expires, @Nullable Instant revoked) {
		var secret = Secret.random();
		Map<String, @Nullable Object> key = new HashMap<>();
		key.put("id", secret.id());
		key.put("hash", secret.hash());
		key.put("role", role.label());
		key.put("name", "test " + role.label());
		key.put("createdAt", ZonedDateTime.now(ZoneOffset.UTC));
		key.put("expiresAt", expires == null ? null : expires.atZone(ZoneOffset.UTC));
		key.put("revokedAt", revoked == null ? null : revoked.atZone(ZoneOffset.UTC));
		driver.executableQuery(PUT).withParameters(asNullable(key)).execute();
		return secret.text();
	}

	@SuppressWarnings({ "unchecked", "NullAway" }) // the driver takes null values
	private static Map<String, Object> asNullable(Map<String, @Nullable Object> parameters) {
		return (Map<String, Object>) (Map<String, ?>) parameters;
	}

}
