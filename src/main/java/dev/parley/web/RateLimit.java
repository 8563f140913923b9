package dev.parley.web;

import java.io.IOException;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Turns away who asks too often: by name where the request has a principal, or else by
 * address. So many callers are remembered and no more; one who has not asked for a while
 * is forgotten, and has all of the allowance again anyway.
 */
@Component
@Order(RateLimit.ORDER)
final class RateLimit extends OncePerRequestFilter {

	/** After those that find out who is asking. */
	static final int ORDER = -90;

	private static final int MOST_CALLERS = 10_000;

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(MOST_CALLERS)
		.expireAfterAccess(MINUTE.multipliedBy(2))
		.build();

	private final int perMinute;

	private final HandlerExceptionResolver problems;

	RateLimit(RequestLimits limits, @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
		this.perMinute = limits.requestsPerMinute();
		this.problems = problems;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return perMinute == 0;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ConsumptionProbe probe = buckets.get(caller(request), (name) -> full()).tryConsumeAndReturnRemaining(1);
		if (probe.isConsumed()) {
			chain.doFilter(request, response);
		}
		else {
			problems.resolveException(request, response, null,
					new Rejected(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "These are too many requests",
							"One caller may send " + perMinute + " requests in a minute; go on after the time that"
									+ " Retry-After gives, in seconds",
							Duration.ofNanos(probe.getNanosToWaitForRefill())));
		}
	}

	/** No address is a name with this before it. */
	private static String caller(HttpServletRequest request) {
		String name = request.getRemoteUser();
		return (name != null) ? "name " + name : request.getRemoteAddr();
	}

	private Bucket full() {
		return Bucket.builder().addLimit((limit) -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE)).build();
	}

}
