package dev.parley.graph;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told of a database that may be frozen. */
@Tag("thorough")
@Timeout(60)
class PulseTests {

	/** Looks are begun, joined and given up all the time; none of them is an error. */
	@Test
	void findsNothingWhileNothingAnswersAndAllAtOnceWhenItDoes() throws Exception {
		var frozen = new AtomicBoolean(true);
		var never = new CountDownLatch(1);
		try (var threads = new Threads()) {
			var pulse = new Pulse(() -> !frozen.get() || waits(never), threads.pool);
			List<CompletableFuture<Boolean>> looks = IntStream.range(0, 16).mapToObj((look) -> {
				pause(500);
				return CompletableFuture.supplyAsync(pulse::beats, threads.pool);
			}).toList();
			assertThat(looks).extracting(CompletableFuture::join).containsOnly(false);
			assertThat(pulse.wasAway()).isTrue();
			frozen.set(false);
			pause(5500); // the look that hangs is given up
			assertThat(pulse.beats()).isTrue();
			assertThat(pulse.wasAway()).isFalse();
		}
	}

	private static boolean waits(CountDownLatch never) {
		try {
			never.await();
			return true;
		}
		catch (InterruptedException ex) {
			return false;
		}
	}

	private static void pause(long milliseconds) {
		try {
			Thread.sleep(milliseconds);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static final class Threads implements AutoCloseable {

		private final ExecutorService pool = Executors.newCachedThreadPool();

		@Override
		public void close() {
			pool.shutdownNow();
		}

	}

}
