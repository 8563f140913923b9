package dev.parley.graph;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

import org.neo4j.driver.Bookmark;

/**
 * Tells whether the graph of a server elsewhere is still what it was, by asking for no
 * more than its bookmark. This names the last transaction that was committed; once a
 * transaction has waited for it, all that was committed before is in force. So what is
 * asked after that, and before another bookmark is seen, is answered from that state.
 * Servers of a cluster each have states of their own, and are not to be asked in this
 * way.
 * <p>
 * All who want to know at once are told by one look, which began after they came.
 */
final class Looks implements Changes {

	/** Sooner than anybody could put another graph in the place of this. */
	private static final Duration TRUSTED = Duration.ofSeconds(5);

	/** Whoever waits longer for another's look asks the question instead. */
	private static final Duration PATIENCE = Duration.ofMillis(100);

	private final UnaryOperator<Set<Bookmark>> bookmarks;

	private final ReentrantLock looking = new ReentrantLock();

	private volatile Look next = new Look();

	private volatile Seen seen = new Seen(Set.of(), 0, System.nanoTime());

	/**
	 * Looks for those who ask for a number.
	 * @param bookmarks gives the bookmark of what is committed, after what it is given is
	 * in force
	 */
	Looks(UnaryOperator<Set<Bookmark>> bookmarks) {
		this.bookmarks = bookmarks;
	}

	/** What was seen last, and when. */
	private record Seen(Set<Bookmark> bookmarks, long number, long at) {
	}

	/** One that has not begun, and who waits for it. */
	private static final class Look {

		private final AtomicBoolean led = new AtomicBoolean();

		private final CompletableFuture<OptionalLong> number = new CompletableFuture<>();

	}

	@Override
	public OptionalLong last() {
		Look look = next;
		if (look.led.compareAndSet(false, true)) {
			lead(look);
		}
		try {
			return look.number.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
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
	public OptionalLong before() {
		Seen last = seen;
		return last.bookmarks().isEmpty() ? last() : OptionalLong.of(last.number());
	}

	/** Looks once the one before is over, for all who came until then. */
	private void lead(Look look) {
		boolean alone = false;
		try {
			alone = looking.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
			next = new Look();
			look.number.complete(alone ? look() : OptionalLong.empty());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			look.number.complete(OptionalLong.empty()); // unless it is told already
			if (alone) {
				looking.unlock();
			}
		}
	}

	private OptionalLong look() {
		long now = System.nanoTime();
		Seen before = seen;
		Set<Bookmark> found = bookmarks.apply(Set.of());
		boolean same = found.equals(before.bookmarks());
		if (found.isEmpty() || (!same && !found.equals(bookmarks.apply(found)))) {
			return OptionalLong.empty(); // it is being changed
		}
		boolean trusted = same && now - before.at() < TRUSTED.toNanos();
		Seen after = new Seen(found, trusted ? before.number() : before.number() + 1, now);
		this.seen = after;
		return OptionalLong.of(after.number());
	}

}
