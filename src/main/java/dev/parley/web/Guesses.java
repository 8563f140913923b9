package dev.parley.web;

import java.io.IOException;

import io.github.bucket4j.EstimationProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Turns away an address from which too many credentials have come that do not hold,
 * before the graph is asked about one more.
 */
@Component
@Order(Guesses.ORDER)
final class Guesses extends OncePerRequestFilter {

	/** Before those that find out who is asking. */
	static final int ORDER = -110;

	private final Allowances allowances;

	private final HandlerExceptionResolver problems;

	Guesses(Allowances allowances, @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
		this.allowances = allowances;
		this.problems = problems;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return allowances.areUnlimited() || request.getHeader(HttpHeaders.AUTHORIZATION) == null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var allowance = allowances.of("guesses of " + request.getRemoteAddr());
		EstimationProbe probe = allowance.estimateAbilityToConsume(1);
		if (!probe.canBeConsumed()) {
			problems.resolveException(request, response, null,
					allowances.rejection("keys that do not hold", probe.getNanosToWaitForRefill()));
			return;
		}
		chain.doFilter(request, response);
		if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
			allowance.tryConsume(1);
		}
	}

}
