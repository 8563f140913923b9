package dev.parley.web;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Turns away a body that says it is too long, and breaks off one that turns out to be, or
 * that comes too slowly.
 */
@Component
@Order(RateLimit.ORDER + 1)
final class BodyLimit extends OncePerRequestFilter {

	private static final Pattern LOADS = Pattern.compile("/api/sources/[^/]+/loads");

	private final RequestLimits limits;

	private final HandlerExceptionResolver problems;

	BodyLimit(RequestLimits limits, @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
		this.limits = limits;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean dataset = LOADS.matcher(request.getRequestURI()).matches();
		DataSize most = dataset ? limits.upload() : limits.dossier();
		if (request.getContentLengthLong() > most.toBytes()) {
			problems.resolveException(request, response, null, tooLong(most));
		}
		else {
			chain.doFilter(new LimitedBody(request, most, limits.bodyTime()), response);
		}
	}

	static Rejected tooLong(DataSize most) {
		return new Rejected(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", "The body is too long",
				"What is sent here has at most " + most.toBytes() + " bytes; divide it", null);
	}

	static Rejected tooSlow(Duration time) {
		return new Rejected(HttpStatus.REQUEST_TIMEOUT, "body-too-slow", "The body came too slowly",
				"What is sent arrives within " + time.toSeconds()
						+ " seconds, or at eight kibibytes a second; send it again",
				null);
	}

}
