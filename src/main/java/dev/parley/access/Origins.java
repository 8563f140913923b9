package dev.parley.access;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers which other sites' pages may ask this Parley. Such a page sends its key
 * itself: what the browser keeps is never sent for it.
 */
final class Origins extends OncePerRequestFilter {

	private static final Duration REMEMBERED = Duration.ofMinutes(10);

	private static final DefaultCorsProcessor PROCESSOR = new DefaultCorsProcessor() {
		@Override
		protected void rejectRequest(ServerHttpResponse response) {
			throw new AccessDeniedException(
					"Pages of this origin may not ask here; those that may stand in parley.access.origins");
		}
	};

	private final CorsConfiguration allowed = new CorsConfiguration();

	private final Turnaway turnaway;

	Origins(List<String> origins, Turnaway turnaway) {
		this.turnaway = turnaway;
		allowed.setAllowedOrigins(origins);
		allowed.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.POST.name(),
				HttpMethod.DELETE.name()));
		allowed.setAllowedHeaders(List.of(CorsConfiguration.ALL));
		allowed.setExposedHeaders(List.of(CorsConfiguration.ALL));
		allowed.setMaxAge(REMEMBERED);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			if (!PROCESSOR.processRequest(allowed, request, response) || CorsUtils.isPreFlightRequest(request)) {
				return;
			}
		}
		catch (AccessDeniedException ex) {
			turnaway.answer(request, response, ex);
			return;
		}
		chain.doFilter(request, response);
	}

}
