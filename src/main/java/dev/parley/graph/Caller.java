package dev.parley.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Bookmark;
import org.slf4j.MDC;

/**
 * On whose behalf the graph is used, and what they have seen of it. It belongs to the
 * thread that entered it; whoever works for them on another thread carries it there.
 */
public final class Caller implements AutoCloseable {

	private static final String TRACE = "traceId";

	private static final ThreadLocal<@Nullable Caller> CURRENT = new ThreadLocal<>();

	private final @Nullable String traceId;

	private final Set<Bookmark> seen;

	private final boolean reader;

	private final AtomicLong waited = new AtomicLong();

	private volatile Set<Bookmark> written = Set.of();

	private volatile @Nullable String query;

	private Caller(@Nullable String traceId, Set<Bookmark> seen, boolean reader) {
		this.traceId = traceId;
		this.seen = seen;
		this.reader = reader;
	}

	/**
	 * Says who uses the graph on this thread from now on, until it is closed.
	 * @param traceId the trace that they belong to, which the database tells of its
	 * transactions
	 * @param bookmarks the bookmarks of writes that they have seen: they read these, or
	 * what came after
	 * @param reader whether they only read: then all their questions together have the
	 * time of one
	 * @return them
	 */
	public static Caller enter(@Nullable String traceId, Collection<String> bookmarks, boolean reader) {
		Set<Bookmark> seen = new LinkedHashSet<>();
		bookmarks.forEach((bookmark) -> seen.add(Bookmark.from(bookmark)));
		var caller = new Caller(traceId, seen, reader);
		CURRENT.set(caller);
		return caller;
	}

	/**
	 * Who uses the graph on this thread.
	 * @return them, or somebody of whom nothing is known
	 */
	public static Caller current() {
		Caller caller = CURRENT.get();
		return (caller != null) ? caller : new Caller(null, Set.of(), false);
	}

	/**
	 * Takes whoever is on this thread along to another.
	 * @param work what is done there
	 * @return the same work, on their behalf
	 */
	public static Runnable carrying(Runnable work) {
		Caller caller = current();
		return () -> caller.call(() -> {
			work.run();
			return true;
		});
	}

	/**
	 * Says which question they ask.
	 * @param path its path
	 */
	public void asks(String path) {
		this.query = path;
	}

	/**
	 * The bookmarks of what they wrote.
	 * @return them as texts, none if nothing was written
	 */
	public List<String> written() {
		return written.stream().map(Bookmark::value).sorted().toList();
	}

	/** What they have read or written before, so that they read it or what came after. */
	Set<Bookmark> bookmarks() {
		return Stream.concat(seen.stream(), written.stream()).collect(Collectors.toUnmodifiableSet());
	}

	Set<Bookmark> seen() {
		return seen;
	}

	/** The bookmarks of a write, which stand for all that it came after too. */
	void wrote(Set<Bookmark> bookmarks) {
		this.written = Set.copyOf(bookmarks);
	}

	/** The time that their questions have taken so far, in nanoseconds. */
	long waited() {
		return reader ? waited.get() : 0;
	}

	void hasWaited(long nanoseconds) {
		waited.addAndGet(nanoseconds);
	}

	/** What the database tells of their transactions. */
	Map<String, Object> metadata() {
		Map<String, Object> metadata = new LinkedHashMap<>();
		metadata.put("app", "parley");
		if (traceId != null) {
			metadata.put(TRACE, traceId);
		}
		String path = query;
		if (path != null) {
			metadata.put("query", path);
		}
		return metadata;
	}

	<T extends @Nullable Object> T call(Supplier<T> work) {
		Caller before = CURRENT.get();
		String told = MDC.get(TRACE);
		CURRENT.set(this);
		MDC.put(TRACE, traceId);
		try {
			return work.get();
		}
		finally {
			CURRENT.set(before);
			MDC.put(TRACE, told);
		}
	}

	@Override
	public void close() {
		CURRENT.remove();
	}

}
