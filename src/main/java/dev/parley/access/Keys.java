package dev.parley.access;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.parley.graph.Audit;
import dev.parley.graph.Author;
import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The keys, kept in the graph: all instances on it know them, and none remembers them, so
 * that a revoked key opens nothing from the moment on that the server asked knows of it.
 */
@Component
public final class Keys {

	/** Whose key a file beside the embedded database holds. */
	static final String OWNER = "owner";

	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._@-]{0,58}[\\p{L}\\p{N}])?");

	private final Graph graph;

	private final Audit audit;

	private final Clock clock;

	Keys(Graph graph, Audit audit, Clock clock) {
		this.graph = graph;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * A key that was made just now.
	 *
	 * @param key what the graph keeps of it
	 * @param text what its holder sends; it is not to be had again
	 */
	public record Made(Key key, String text) {
	}

	/**
	 * Makes a key.
	 * @param name whose it is
	 * @param role what it may do
	 * @param lifetime how long, or null for ever
	 * @return the key, and its text
	 * @throws BadKey if it cannot have such a name, or would never open anything
	 */
	public Made create(String name, Role role, @Nullable Duration lifetime) {
		if (!NAME.matcher(name).matches() || name.equals(OWNER)) {
			throw new BadKey("'" + name + "' is not a name for a key: it has 1 to 60 letters, digits, blanks, dots and"
					+ " the like, begins and ends with a letter or digit, and is not " + OWNER);
		}
		if (lifetime != null && (lifetime.isNegative() || lifetime.isZero())) {
			throw new BadKey("A key that is expired when it is made opens nothing; say --expires 90d");
		}
		Audit.Signature by = audit.sign();
		return graph.write((transaction) -> create(transaction, by, name, role, lifetime));
	}

	private Made create(Graph.Writing transaction, Audit.Signature by, String name, Role role,
			@Nullable Duration lifetime) {
		Secret secret = Secret.random();
		Map<String, @Nullable Object> key = new HashMap<>();
		key.put("id", secret.id());
		key.put("hash", secret.hash());
		key.put("role", role.label());
		key.put("name", name);
		key.put("now", now());
		key.put("expiresAt", lifetime == null ? null : now().plus(lifetime));
		transaction.run(file("create"), key);
		by.record(transaction, "key made", secret.id());
		return new Made(Key.of(transaction.run(file("key"), Map.of("id", secret.id(), "now", now())).get(0)),
				secret.text());
	}

	/**
	 * All keys, also those that open nothing any more.
	 * @return the oldest first
	 */
	public List<Key> all() {
		return graph.read(file("keys").text(), Map.of("now", now()), Integer.MAX_VALUE)
			.rows()
			.stream()
			.map(Key::of)
			.toList();
	}

	/**
	 * Revokes a key: it opens nothing from now on.
	 * @param id what the key is called
	 * @return whether it was not revoked before
	 * @throws BadKey if there is no such key
	 */
	public boolean revoke(String id) {
		if (row(id).isEmpty()) {
			throw new BadKey("There is no key " + id + "; 'key list' shows those that there are");
		}
		Audit.Signature by = audit.sign();
		return graph.write((transaction) -> revoke(transaction, by, id));
	}

	private boolean revoke(Graph.Writing transaction, Audit.Signature by, String id) {
		if (transaction.run(file("revoke"), Map.of("id", id, "now", now())).isEmpty()) {
			return false;
		}
		by.record(transaction, "key revoked", id);
		return true;
	}

	/** Makes a new key for the owner and revokes what the owner had, all or nothing. */
	Made renewOwner() {
		Audit.Signature by = audit.sign(Author.PARLEY);
		return graph.write((transaction) -> {
			transaction.run(file("of-name"), Map.of("name", OWNER))
				.forEach((row) -> revoke(transaction, by, String.valueOf(row.get("id"))));
			return create(transaction, by, OWNER, Role.EDITOR, null);
		});
	}

	/** Whether there is a key that opens anything. */
	boolean anyUsable() {
		return !graph.read(file("usable").text(), Map.of("now", now()), 1).rows().isEmpty();
	}

	/**
	 * The key that a text is.
	 * @throws Unauthenticated if it is none, or opens nothing any more
	 */
	Key opened(String text) {
		Secret secret = Secret.in(text)
			.orElseThrow(() -> new Unauthenticated("This is not a key: one is parley_, an id, _ and a secret"));
		var row = row(secret.id());
		// Compared also where there is none: an id is not told from others by the time
		// that it takes.
		boolean known = secret.isOf(row.map((found) -> String.valueOf(found.get("hash"))).orElse(""));
		if (row.isEmpty() || !known) {
			throw new Unauthenticated("This key is not known here; whoever runs Parley makes one with 'key create'");
		}
		Key key = Key.of(row.get());
		if (key.revokedAt() != null) {
			throw new Unauthenticated("This key was revoked; ask for another");
		}
		if (key.isExpired()) {
			throw new Unauthenticated("This key expired on " + key.expiresAt() + "; ask for another");
		}
		return key;
	}

	private Optional<Map<String, @Nullable Object>> row(String id) {
		return graph.read(file("key").text(), Map.of("id", id, "now", now()), 1).rows().stream().findFirst();
	}

	private ZonedDateTime now() {
		return clock.instant().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC);
	}

	private static CypherFile file(String name) {
		return CypherFile.of("access/" + name + ".cypher");
	}

}
