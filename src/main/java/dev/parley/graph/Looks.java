package dev.parley.graph;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Bookmark;

/**
 * Tells whether the graph of a server elsewhere is still what it was, by asking for no
 * more than its bookmark. This names the last transaction that was committed; once
 * another has waited for it, all that was committed until then is in force. So what is
 * asked after that, and before another bookmark is seen, is answered from that state.
 * Servers of a cluster each have a state of their own, and are not to be asked like this.
 * <p>
 * All who want to know at once are told by one look, which begins after they came.
 * Whoever waits for it too long is told nothing, and so is everybody if it fails.
 */
final class Looks implements Changes {

	/**
	 * A bookmark that was not seen for longer may be that of another graph, which was put
	 * in the place of this.
	 */
	private static final Duration TRUSTED = Duration.ofSeconds(5);

	private static final Duration PATIENCE = Duration.ofMillis(100);

	private final UnaryOperator<Set<Bookmark>> bookmarks;

	private final Executor threads = Executors.newCachedThreadPool(Looks::thread);

	private @Nullable Look running;

	private @Nullable Look next;

	private volatile Seen seen = new Seen(Set.of(), 0, System.nanoTime());

	/**
	 * On a server.
	 * @param bookmarks gives the bookmark of what is committed, once what it is given is
	 * in force
	 */
	Looks(UnaryOperator<Set<Bookmark>> bookmarks) {
		this.bookmarks = bookmarks;
	}

	/** What was in force, under which number, and when that was looked for. */
	private record Seen(Set<Bookmark> bookmarks, long number, long at) {

		boolean isTrusted() {
			return !bookmarks.isEmpty() && System.nanoTime() - at < TRUSTED.toNanos();
		}

	}

	/** What those who wait for it are told. */
	private static final class Look {

		private final CompletableFuture<OptionalLong> number = new CompletableFuture<>();

		private volatile long begun = System.nanoTime();

		/** One that hangs does not keep others from looking. */
		boolean isGivenUp() {
			return System.nanoTime() - begun > TRUSTED.toNanos();
		}

	}

	@Override
	public OptionalLong last() {
		try {
			return joined().number.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException | ExecutionException ex) {
			return OptionalLong.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return OptionalLong.empty();
		}
	}

	@Override
	public OptionalLong inForce() {
		Seen last = seen;
		return last.isTrusted() ? OptionalLong.of(last.number()) : last();
	}

	/** One that has not begun yet. */
	private synchronized Look joined() {
		if (running == null || running.isGivenUp()) {
			var look = new Look();
			this.running = look;
			threads.execute(() -> run(look));
			return look;
		}
		if (next == null) {
			this.next = new Look();
		}
		return next;
	}

	private void run(Look first) {
		for (Look look = first; look != null; look = following(look)) {
			try {
				look.number.complete(look());
			}
			catch (RuntimeException ex) {
				look.number.completeExceptionally(ex);
			}
		}
	}

	private synchronized @Nullable Look following(Look look) {
		if (running != look) {
			return null; // it was given up
		}
		this.running = next;
		this.next = null;
		if (running != null) {
			running.begun = System.nanoTime();
		}
		return running;
	}

	private OptionalLong look() {
		long now = System.nanoTime();
		Set<Bookmark> found = bookmarks.apply(Set.of());
		if (found.isEmpty() || (!found.equals(seen.bookmarks()) && !found.equals(bookmarks.apply(found)))) {
			return OptionalLong.empty(); // it is being changed
		}
		return OptionalLong.of(see(found, now));
	}

	/** What was seen by now has its number; all else has one that nothing had before. */
	private synchronized long see(Set<Bookmark> found, long at) {
		boolean same = found.equals(seen.bookmarks()) && seen.isTrusted();
		this.seen = new Seen(found, same ? seen.number() : seen.number() + 1, at);
		return seen.number();
	}

	private static Thread thread(Runnable task) {
		var thread = new Thread(task, "looks");
		thread.setDaemon(true);
		return thread;
	}

}
