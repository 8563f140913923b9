package dev.parley.graph;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Hands on what one thread finds to what another is responsible for. Once that one has
 * closed it, nothing is taken any more, and nothing is being taken.
 */
final class Handing<T> implements Consumer<T>, AutoCloseable {

	private final Consumer<T> taker;

	private final ReentrantLock taking = new ReentrantLock();

	private boolean closed;

	Handing(Consumer<T> taker) {
		this.taker = taker;
	}

	@Override
	public void accept(T found) {
		taking.lock();
		try {
			if (closed) {
				throw new IllegalStateException("Nobody takes this any more");
			}
			taker.accept(found);
		}
		finally {
			taking.unlock();
		}
	}

	@Override
	public void close() {
		taking.lock();
		try {
			closed = true;
		}
		finally {
			taking.unlock();
		}
	}

}
