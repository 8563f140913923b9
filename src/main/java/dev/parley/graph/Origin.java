package dev.parley.graph;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Bookmark;

/**
 * Which database a bookmark is of, as far as Neo4j 5 tells. It ignores one of another
 * database, as if that had been read; who sent it would not know that nothing was waited
 * for. Bookmarks of a form that is not known are left to the server.
 */
final class Origin {

	private static final String FORM = "FB:";

	/** One database by its UUID: a list of one, and sixteen bytes. */
	private static final byte[] BEGINNING = { (byte) 0x91, (byte) 0xCC, 16 };

	private static final int LENGTH = BEGINNING.length + 16;

	private final Supplier<Set<Bookmark>> latest;

	private volatile byte @Nullable [] own;

	Origin(Supplier<Set<Bookmark>> latest) {
		this.latest = latest;
	}

	/**
	 * Looks at each that tells where it is from.
	 * @throws GraphException.BadBookmark if it is from elsewhere
	 */
	void check(Set<Bookmark> bookmarks) {
		for (Bookmark bookmark : bookmarks) {
			byte[] database = database(bookmark).orElse(null);
			if (database != null && !isOwn(database)) {
				throw new GraphException.BadBookmark("The database does not know this bookmark: it is another's", null);
			}
		}
	}

	/** Asked anew before it is denied: another database may stand in the same place. */
	private boolean isOwn(byte[] database) {
		if (Arrays.equals(database, own)) {
			return true;
		}
		byte[] asked = latest.get()
			.stream()
			.flatMap((bookmark) -> database(bookmark).stream())
			.findFirst()
			.orElse(null);
		this.own = asked;
		return asked == null || Arrays.equals(database, asked);
	}

	private static Optional<byte[]> database(Bookmark bookmark) {
		if (!bookmark.value().startsWith(FORM)) {
			return Optional.empty();
		}
		try {
			byte[] bytes = Base64.getDecoder().decode(bookmark.value().substring(FORM.length()));
			boolean tells = bytes.length > LENGTH && Arrays.mismatch(bytes, BEGINNING) == BEGINNING.length;
			return tells ? Optional.of(Arrays.copyOf(bytes, LENGTH)) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty(); // the server says what is wrong with it
		}
	}

}
