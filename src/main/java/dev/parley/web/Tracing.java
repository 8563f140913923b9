package dev.parley.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.parley.graph.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.event.Level;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Gives each request its trace: in the log, in the answer, and in the database's list of
 * transactions. It also takes the bookmarks that the caller has seen, and logs in one
 * line what changes something or fails; never what was sent.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Tracing extends OncePerRequestFilter {

	static final String BOOKMARK = "Parley-Bookmark";

	private static final Logger log = LoggerFactory.getLogger(Tracing.class);

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private static final Pattern TEXT = Pattern.compile("[\\w+/=:.-]{1,1024}");

	private static final int MOST_BOOKMARKS = 20;

	private static final int LONGEST_PATH = 200;

	private final HandlerExceptionResolver problems;

	Tracing(@Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
		this.problems = problems;
	}

	@Override
	@SuppressWarnings("try") // who is entered is found by the thread
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long begun = System.nanoTime();
		Trace trace = Trace.begin(request);
		response.setHeader("Server-Timing", "traceparent;desc=\"" + trace.traceparent() + "\"");
		MDC.put("traceId", trace.traceId());
		MDC.put("spanId", trace.spanId());
		boolean finished = false;
		try (var caller = Caller.enter(trace.traceId(), bookmarks(request), READING.contains(request.getMethod()))) {
			chain.doFilter(request, response);
			finished = true;
		}
		catch (ClientAbortException ex) {
			finished = true; // whoever asked is gone
			throw ex;
		}
		catch (Rejected ex) {
			problems.resolveException(request, response, null, ex);
			finished = true;
		}
		finally {
			tell(request, finished ? response.getStatus() : HttpStatus.INTERNAL_SERVER_ERROR.value(),
					(System.nanoTime() - begun) / 1_000_000);
			MDC.remove("traceId");
			MDC.remove("spanId");
		}
	}

	private static List<String> bookmarks(HttpServletRequest request) {
		List<String> bookmarks = new ArrayList<>();
		for (String header : Collections.list(request.getHeaders(BOOKMARK))) {
			for (String bookmark : header.split(",", -1)) {
				bookmarks.add(bookmark.strip());
			}
		}
		if (bookmarks.size() > MOST_BOOKMARKS || !bookmarks.stream().allMatch((text) -> TEXT.matcher(text).matches())) {
			throw new Rejected(HttpStatus.BAD_REQUEST, "bad-bookmark", "The bookmark is wrong",
					"The header " + BOOKMARK + " holds what an answer gave under the same name, and nothing else",
					null);
		}
		return bookmarks;
	}

	private static void tell(HttpServletRequest request, int status, long milliseconds) {
		boolean failed = status >= HttpStatus.INTERNAL_SERVER_ERROR.value();
		if (failed || !READING.contains(request.getMethod())) {
			String path = request.getRequestURI();
			log.atLevel(failed ? Level.WARN : Level.INFO)
				.log("{} {} {} {} ms {}", request.getMethod(), path.substring(0, Math.min(path.length(), LONGEST_PATH)),
						status, milliseconds, request.getRemoteAddr());
		}
	}

}
