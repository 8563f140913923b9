package dev.parley.web;

import java.io.IOException;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Turns away who asks too often: by name where the request has a principal, or else by
 * address.
 */
@Component
@Order(RateLimit.ORDER)
final class RateLimit extends OncePerRequestFilter {

	/** After those that find out who is asking. */
	static final int ORDER = -90;

	private final Allowances allowances;

	private final HandlerExceptionResolver problems;

	RateLimit(Allowances allowances, @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
		this.allowances = allowances;
		this.problems = problems;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return allowances.areUnlimited();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ConsumptionProbe probe = allowances.of(caller(request)).tryConsumeAndReturnRemaining(1);
		if (probe.isConsumed()) {
			chain.doFilter(request, response);
		}
		else {
			problems.resolveException(request, response, null,
					allowances.rejection("requests", probe.getNanosToWaitForRefill()));
		}
	}

	/** No address is a name with this before it. */
	static String caller(HttpServletRequest request) {
		String name = request.getRemoteUser();
		return (name != null) ? "name " + name : request.getRemoteAddr();
	}

}
