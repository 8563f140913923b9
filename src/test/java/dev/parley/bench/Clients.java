package dev.parley.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** So many clients, each of which asks again as soon as it is answered: a closed loop. */
final class Clients {

	private Clients() {
	}

	/**
	 * Asks for so long.
	 * @param number how many clients
	 * @param time for how long
	 * @param request what each does again and again; what it throws ends all
	 * @return how it went
	 */
	static Figures ask(int number, Duration time, Callable<?> request) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(number);
		try {
			long start = System.nanoTime();
			List<Future<long[]>> clients = new ArrayList<>();
			for (int i = 0; i < number; i++) {
				clients.add(threads.submit(() -> client(start + time.toNanos(), request)));
			}
			LongStream times = LongStream.empty();
			for (Future<long[]> client : clients) {
				times = LongStream.concat(times, Arrays.stream(client.get()));
			}
			return Figures.of(times.toArray(), System.nanoTime() - start);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("A request failed", ex.getCause());
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static long[] client(long end, Callable<?> request) throws Exception {
		long[] times = new long[1024];
		int done = 0;
		long before = System.nanoTime();
		while (before < end) {
			request.call();
			long after = System.nanoTime();
			if (done == times.length) {
				times = Arrays.copyOf(times, done * 2);
			}
			times[done++] = after - before;
			before = after;
		}
		return Arrays.copyOf(times, done);
	}

}
