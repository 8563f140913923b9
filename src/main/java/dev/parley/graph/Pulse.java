package dev.parley.graph;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

/**
 * Whether the database answers anything at all. However many ask at once, one looks. A
 * look that hangs is given up, so that it cannot speak for a database that is back.
 */
final class Pulse {

	/** How long a database that is well may take over the least that can be asked. */
	static final Duration PATIENCE = Duration.ofMillis(1500);

	private static final Duration GIVEN_UP = Duration.ofSeconds(5);

	private final BooleanSupplier ask;

	private final Executor threads;

	private @Nullable Look latest;

	private volatile boolean away;

	private volatile @Nullable Long missed;

	Pulse(BooleanSupplier ask, Executor threads) {
		this.ask = ask;
		this.threads = threads;
	}

	private record Look(FutureTask<Boolean> answer, long begun) {

		boolean isOver() {
			return answer.isDone() || System.nanoTime() - begun > GIVEN_UP.toNanos();
		}

	}

	/** Looks, for no longer than the patience. */
	boolean beats() {
		boolean beats = look();
		away = !beats;
		if (!beats) {
			hasMissed();
		}
		return beats;
	}

	/** Somebody has had no answer. */
	void hasMissed() {
		missed = System.nanoTime();
	}

	/** Whether that was not long ago. */
	boolean hasMissedWithin(Duration time) {
		Long at = missed;
		return at != null && System.nanoTime() - at < time.toNanos();
	}

	/** Somebody else has had an answer. */
	void hasBeaten() {
		away = false;
	}

	/** Whether it did not answer when it was last looked at. */
	boolean wasAway() {
		return away;
	}

	private boolean look() {
		try {
			return latest().answer().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException | ExecutionException | CancellationException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private synchronized Look latest() {
		Look look = latest;
		if (look == null || look.isOver()) {
			if (look != null) {
				look.answer().cancel(true);
			}
			look = new Look(new FutureTask<>(ask::getAsBoolean), System.nanoTime());
			this.latest = look;
			threads.execute(look.answer());
		}
		return look;
	}

}
