package dev.parley.web;

import java.util.List;

import dev.parley.graph.Caller;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * What is told with every answer: by a problem, the trace that it belongs to; after a
 * write, the bookmark to read it with.
 */
@ControllerAdvice
final class EveryAnswer implements ResponseBodyAdvice<Object> {

	@Override
	public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
		return true;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter method, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		List<String> written = Caller.current().written();
		if (!written.isEmpty()) {
			response.getHeaders().set(Tracing.BOOKMARK, String.join(", ", written));
		}
		if (body instanceof ProblemDetail problem && request instanceof ServletServerHttpRequest servlet) {
			HttpServletRequest of = servlet.getServletRequest();
			problem.setProperty("traceId", Trace.of(of).traceId());
		}
		return body;
	}

}
