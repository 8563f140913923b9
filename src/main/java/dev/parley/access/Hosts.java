package dev.parley.access;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes no request for another host where only this machine reaches Parley. A page
 * elsewhere can have its own name lead to 127.0.0.1, and would read here as if it were
 * ours; but the browser tells by which name it came. That is looked up as it was sent:
 * what a proxy adds, such a page could add as well.
 */
final class Hosts extends OncePerRequestFilter {

	private static final Pattern PORT = Pattern.compile(":\\d*$");

	private static final Pattern HERE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

	private final List<String> others;

	private final Turnaway turnaway;

	Hosts(List<String> others, Turnaway turnaway) {
		this.others = others.stream().map((name) -> name.toLowerCase(Locale.ROOT)).toList();
		this.turnaway = turnaway;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String host = Optional.ofNullable(request.getHeader(HttpHeaders.HOST)).orElse(request.getServerName());
		String name = PORT.matcher(host).replaceFirst("").toLowerCase(Locale.ROOT);
		if (HERE.matcher(name).matches() || others.contains(name)) {
			chain.doFilter(request, response);
		}
		else {
			turnaway.answer(request, response, new Elsewhere(name));
		}
	}

}
