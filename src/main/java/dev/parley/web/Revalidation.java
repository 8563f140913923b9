package dev.parley.web;

import java.io.IOException;

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

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getMethod().matches("GET|HEAD")
				|| !request.getRequestURI().matches("/api/.*|/api-docs.*|/schemas/.*");
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
