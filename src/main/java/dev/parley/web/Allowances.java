package dev.parley.web;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * How many requests each caller may still send. So many callers are remembered and no
 * more; one who has not asked for a while is forgotten, and has all of the allowance
 * again anyway.
 */
@Component
final class Allowances {

	private static final int MOST_CALLERS = 10_000;

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(MOST_CALLERS)
		.expireAfterAccess(MINUTE.multipliedBy(2))
		.build();

	private final int perMinute;

	Allowances(RequestLimits limits) {
		this.perMinute = limits.requestsPerMinute();
	}

	boolean areUnlimited() {
		return perMinute == 0;
	}

	/** What is left to a caller; the name tells callers apart, whatever it is. */
	Bucket of(String caller) {
		return buckets.get(caller,
				(name) -> Bucket.builder()
					.addLimit((limit) -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
					.build());
	}

	/** That nothing is left. */
	Rejected rejection(String what, long nanosToWait) {
		return new Rejected(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "These are too many requests",
				"One caller may send " + perMinute + " " + what
						+ " in a minute; go on after the time that Retry-After gives, in seconds",
				Duration.ofNanos(nanosToWait));
	}

}
