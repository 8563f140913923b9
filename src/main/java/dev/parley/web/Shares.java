package dev.parley.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.parley.graph.ExportLimits;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * How many answers one caller may take at once that are handed on row by row: a part of
 * all, so that whoever takes them slowly leaves some to others.
 */
@Component
final class Shares {

	private static final int PART = 4;

	private static final int SECONDS = 1;

	/** None is forgotten while an answer is under way. */
	private final Cache<String, Semaphore> shares = Caffeine.newBuilder().weakValues().build();

	private final int share;

	Shares(ExportLimits limits) {
		this.share = Math.max(1, limits.exports() / PART);
	}

	/** Takes one of a caller's; whoever gets it gives it back. */
	Semaphore take(String caller) {
		Semaphore own = shares.get(caller, (name) -> new Semaphore(share));
		try {
			if (own.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
				return own;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new Rejected(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "These are too many requests",
				"One caller may take " + share
						+ " long answers at once, in CSV, NDJSON, GraphML or GEXF; wait for one to end",
				Duration.ofSeconds(SECONDS));
	}

}
