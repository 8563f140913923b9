package dev.parley.graph;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Lets so many use the database at once, and gives up what it does not answer. The
 * database ends by itself what takes too long; but one that is stopped, or out of reach,
 * accepts everything and answers nothing. So the work is done on threads of its own, and
 * who asked waits no longer than the limit.
 */
final class Turns implements AutoCloseable {

	/** How long a question waits for its turn. */
	private static final Duration TURN = Duration.ofSeconds(1);

	/** What the database may be late with the word that it has ended something. */
	private static final Duration GRACE = Duration.ofSeconds(2);

	private static final Duration SOON = Duration.ofMillis(500);

	private static final AtomicInteger THREADS = new AtomicInteger();

	private final Limits limits;

	private final ExportLimits exports;

	private final Semaphore turns;

	/** Who takes an answer slowly takes no turn from those who ask for a short one. */
	private final Semaphore exporting;

	private final ExecutorService threads = Executors.newCachedThreadPool(Worker::new);

	private final Pulse pulse;

	Turns(Limits limits, ExportLimits exports, BooleanSupplier ping) {
		this.limits = limits;
		this.exports = exports;
		this.turns = new Semaphore(limits.concurrent(), true);
		this.exporting = new Semaphore(exports.exports(), true);
		this.pulse = new Pulse(ping, threads);
	}

	/** One of those that the work is done on. */
	private static final class Worker extends Thread {

		Worker(Runnable work) {
			super(work, "graph-" + THREADS.incrementAndGet());
			setDaemon(true);
			// In a jar of jars, that of the thread which happens to be first finds
			// nothing.
			setContextClassLoader(Turns.class.getClassLoader());
		}

	}

	/**
	 * How long something is waited for.
	 *
	 * @param turn until it may begin
	 * @param answer in all
	 * @param what it is called
	 * @param advice what to know when it got no answer
	 */
	private record Patience(Duration turn, Duration answer, String what, String advice) {

		/** Whether it may take longer than the database may be looked for once. */
		boolean isLong(Limits limits) {
			return answer.compareTo(limits.time().plus(GRACE)) > 0;
		}

	}

	/**
	 * Within the time of a question, or what others of the same caller have left of it.
	 */
	<T extends @Nullable Object> T read(Supplier<T> work) {
		if (Thread.currentThread() instanceof Worker) {
			return work.get(); // within something that has its turn
		}
		long begun = System.nanoTime();
		Caller caller = Caller.current();
		Duration left = limits.time().plus(GRACE).minusNanos(caller.waited());
		try {
			return run(turns, work, new Patience(TURN, left, "question", "ask again soon"));
		}
		finally {
			caller.hasWaited(System.nanoTime() - begun);
		}
	}

	/** Within the time of planning, as long as the database answers others meanwhile. */
	<T extends @Nullable Object> T plan(Supplier<T> work) {
		return run(turns, work, new Patience(limits.time(), limits.planTime().plus(GRACE), "plan", "ask again soon"));
	}

	/** Within the time of a change, as long as the database answers others meanwhile. */
	<T extends @Nullable Object> T write(Supplier<T> work) {
		return run(turns, work, new Patience(limits.time(), limits.writeTime().plus(GRACE), "change",
				"whether it was made is not known, and to send it again is safe"));
	}

	/** Within the time of an export, as long as the database answers others meanwhile. */
	<T extends @Nullable Object> T export(Supplier<T> work) {
		return run(exporting, work, new Patience(TURN, exports.exportTime().plus(GRACE), "export", "ask again soon"));
	}

	/** Whether nobody uses the database. */
	boolean areFree() {
		return turns.availablePermits() == limits.concurrent();
	}

	boolean isAlive() {
		return pulse.beats();
	}

	private <T extends @Nullable Object> T run(Semaphore turns, Supplier<T> work, Patience patience) {
		if (Thread.currentThread() instanceof Worker) {
			return work.get(); // within something that has its turn
		}
		long begun = System.nanoTime();
		take(turns, patience);
		Caller caller = Caller.current();
		var task = new FutureTask<T>(() -> caller.call(work));
		try {
			threads.execute(() -> {
				try {
					task.run();
				}
				finally {
					turns.release();
				}
			});
		}
		catch (RejectedExecutionException ex) {
			turns.release();
			throw new GraphException.Unavailable("Parley is stopping", ex);
		}
		return await(task, patience, caller, begun);
	}

	private void take(Semaphore turns, Patience patience) {
		try {
			if (turns.tryAcquire(patience.turn().toMillis(), TimeUnit.MILLISECONDS)) {
				return;
			}
		}
		catch (InterruptedException ex) {
			throw interrupted(ex);
		}
		if (pulse.wasAway()) {
			throw new GraphException.Unavailable("The database does not answer; try again soon", null);
		}
		throw new GraphException.Busy(
				"As many use the database for a " + patience.what() + " as may at once; try again soon", null);
	}

	/**
	 * After the time that a question may take, an answer is overdue: then it matters
	 * whether the database is there at all. What may take longer is looked after sooner,
	 * and once more before it is given up: a database may pause to tidy up.
	 */
	private <T extends @Nullable Object> T await(FutureTask<T> task, Patience patience, Caller caller, long begun) {
		long end = begun + patience.answer().toNanos();
		Duration due = patience.isLong(limits) ? limits.time().multipliedBy(7).dividedBy(10) : limits.time().plus(SOON);
		long first = Math.min(end, begun + due.toNanos());
		int most = patience.isLong(limits) ? 1 : 0;
		int missed = 0;
		Duration next = Duration.ofNanos(first - System.nanoTime());
		while (true) {
			try {
				T result = task.get(Math.max(1, next.toNanos()), TimeUnit.NANOSECONDS);
				pulse.hasBeaten();
				return result;
			}
			catch (TimeoutException ex) {
				boolean alive = pulse.beats();
				long left = end - System.nanoTime();
				missed = alive ? 0 : missed + 1;
				if (!task.isDone() && (missed > most || left <= 0)) {
					task.cancel(true);
					boolean away = !alive || isFresh();
					throw given(patience, away, caller, ex);
				}
				next = Duration.ofNanos(Math.min(left, (alive ? limits.time() : SOON).toNanos()));
			}
			catch (ExecutionException ex) {
				RuntimeException thrown = thrown(ex);
				if (thrown instanceof GraphException.TooSlow && isFresh()) {
					throw given(patience, true, caller, new TimeoutException());
				}
				if (thrown instanceof GraphException.Unavailable) {
					pulse.hasMissed();
				}
				throw thrown;
			}
			catch (CancellationException | InterruptedException ex) {
				task.cancel(true);
				throw interrupted(ex);
			}
		}
	}

	/** Whether the database has only just come back, and plans everything anew. */
	private boolean isFresh() {
		return pulse.hasMissedWithin(limits.time().multipliedBy(3));
	}

	/** Why it was given up. */
	private static GraphException given(Patience patience, boolean away, Caller caller, TimeoutException ex) {
		if (away) {
			return new GraphException.Unavailable("The database does not answer; " + patience.advice(), ex);
		}
		if (!caller.seen().isEmpty()) {
			return new GraphException.BadBookmark(
					"The database has not come to this bookmark: it is another's, or too new; ask again later or without it",
					ex);
		}
		return new GraphException.TooSlow("The " + patience.what() + " took longer than it may", ex);
	}

	private static GraphException interrupted(Exception cause) {
		if (cause instanceof InterruptedException) {
			Thread.currentThread().interrupt();
		}
		return new GraphException.Unavailable("Parley was stopped before the database answered", cause);
	}

	private static RuntimeException thrown(ExecutionException ex) {
		if (ex.getCause() instanceof Error error) {
			throw error;
		}
		return (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex.getCause());
	}

	@Override
	public void close() {
		threads.shutdownNow();
	}

}
