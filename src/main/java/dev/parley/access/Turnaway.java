package dev.parley.access;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Answers who does not come in as the controllers answer: with a problem. What a problem
 * looks like is not known here; whoever makes those of the controllers is asked.
 */
@Component
@ConditionalOnWebApplication
final class Turnaway implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

	private final HandlerExceptionResolver problems;

	Turnaway(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
		this.problems = problems;
	}

	/** Says why; a reason that nobody can put into words is a bad request. */
	void answer(HttpServletRequest request, HttpServletResponse response, Exception why) throws IOException {
		if (problems.resolveException(request, response, null, why) == null) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		}
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
			throws IOException {
		answer(request, response, why);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
			throws IOException {
		answer(request, response, why);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException why)
			throws IOException {
		// It did not come as far as those that others carry.
		AnswerHeaders.ALL.writeHeaders(request, response);
		answer(request, response, why);
	}

}
