package dev.parley.web;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Gives what the API answers a tag made of its content. Whoever has it may keep it, but
 * asks each time whether it is still so, and is then answered without it (304). What is
 * sent row by row has no tag: it is gone before it is whole.
 */
@Component
final class Revalidation extends ShallowEtagHeaderFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private static final List<String> PLACES = List.of("/api/", "/api-docs", "/schemas/");

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !READING.contains(request.getMethod()) || PLACES.stream().noneMatch(request.getRequestURI()::startsWith);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		response.addHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
		super.doFilterInternal(request, response, chain);
	}

}
