package dev.parley.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.parley.format.Ending;
import dev.parley.format.Exports;
import dev.parley.graph.GraphException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ProblemDetail;

/**
 * One answer on its way out. How many rows it has, and whether it is cut, stands in two
 * headers if the answer is short; if it was sent before that was known, in a trailer, for
 * those that take one.
 */
final class Download implements Exports.Outlet {

	static final String ROWS = "Parley-Rows";

	static final String TRUNCATED = "Parley-Truncated";

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private final Held held;

	private @Nullable Ending ending;

	Download(HttpServletRequest request, HttpServletResponse response) {
		this.request = request;
		this.response = response;
		this.held = new Held(response, this::announceTrailer);
	}

	private void announceTrailer() {
		if (String.valueOf(request.getHeader(HttpHeaders.TE)).contains("trailers")) {
			response.setHeader(HttpHeaders.TRAILER, ROWS + ", " + TRUNCATED);
			response.setTrailerFields(this::known);
		}
	}

	private Map<String, String> known() {
		return (ending == null) ? Collections.emptyMap()
				: Map.of(ROWS, String.valueOf(ending.rows()), TRUNCATED, String.valueOf(ending.truncated()));
	}

	@Override
	public OutputStream stream() {
		return held;
	}

	@Override
	public boolean begun() {
		return held.isReleased();
	}

	@Override
	public void ending(Ending ending) {
		this.ending = ending;
		// A HEAD only asks for the first row.
		if (!begun() && !HttpMethod.HEAD.matches(request.getMethod())) {
			known().forEach(response::setHeader);
		}
	}

	@Override
	public Object problem(GraphException failure) {
		ProblemDetail problem = Problems.problem(failure);
		Map<String, @Nullable Object> told = new LinkedHashMap<>();
		told.put("type", String.valueOf(problem.getType()));
		told.put("title", problem.getTitle());
		told.put("status", problem.getStatus());
		told.put("detail", problem.getDetail());
		if (problem.getProperties() != null) {
			told.putAll(problem.getProperties());
		}
		return told;
	}

	void finish() throws IOException {
		held.finish();
	}

}
