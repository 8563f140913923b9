package dev.parley.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers that the pages reach nothing but Parley, and Neo4j Browser nothing but
 * Parley and its database. Neo4j Browser asks for fonts, usage statistics, crash reports
 * and a news widget elsewhere, whatever its settings say; this keeps it from doing so. It
 * comes first, so that also those who are not let in are told.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ContentPolicy extends OncePerRequestFilter {

	private static final String HEADER = "Content-Security-Policy";

	/**
	 * Cytoscape, Swagger UI and Neo4j Browser write styles of their own into the page.
	 */
	private static final String PAGES = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
			+ " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1");

	private final String neo4jBrowser;

	ContentPolicy(Neo4jConnectionDetails connection) {
		this.neo4jBrowser = "default-src 'self' data: blob:; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:;"
				+ " style-src 'self' 'unsafe-inline'; connect-src 'self' " + sockets(connection.getUri())
				+ "; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
	}

	private static String sockets(URI database) {
		Stream<String> hosts = LOOPBACK.contains(database.getHost()) ? LOOPBACK.stream()
				: Stream.of(database.getHost());
		String port = (database.getPort() < 0) ? ":7687" : ":" + database.getPort();
		return hosts.flatMap((host) -> Stream.of("ws://" + host + port, "wss://" + host + port))
			.collect(Collectors.joining(" "));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HEADER, request.getRequestURI().startsWith("/browser") ? neo4jBrowser : PAGES);
		chain.doFilter(request, response);
	}

}
