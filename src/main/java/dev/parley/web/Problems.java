package dev.parley.web;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.parley.catalogue.BadParameter;
import dev.parley.dataset.BadFile;
import dev.parley.dataset.BrokenSource;
import dev.parley.dossier.BrokenDossier;
import dev.parley.graph.GraphException;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Every failure as a problem (RFC 9457) with a stable type and a sentence the caller can
 * act on.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

	/** When to try again what others, or the database, stood in the way of. */
	private static final Duration SOON = Duration.ofSeconds(5);

	@ExceptionHandler
	ProblemDetail badParameter(BadParameter ex) {
		return parameter(ex.parameter(), String.valueOf(ex.getMessage()));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException ex, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		String name = ex instanceof MethodArgumentTypeMismatchException mismatch ? mismatch.getName() : "value";
		boolean number = ex.getRequiredType() == int.class;
		return wrong(name,
				name + " is " + (number ? "a whole number" : "true or false") + ", and '" + ex.getValue() + "' is not",
				ex, headers, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
			MissingServletRequestParameterException ex, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		return wrong(ex.getParameterName(), ex.getParameterName() + " is missing", ex, headers, request);
	}

	private @Nullable ResponseEntity<Object> wrong(String parameter, String message, Exception ex, HttpHeaders headers,
			WebRequest request) {
		return handleExceptionInternal(ex, parameter(parameter, message), headers, HttpStatus.BAD_REQUEST, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(NoResourceFoundException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ProblemDetail problem = problem(HttpStatus.NOT_FOUND, "not-found", "There is no such address",
				"There is nothing at " + ((ServletWebRequest) request).getRequest().getRequestURI()
						+ "; the API document is at /api-docs");
		return handleExceptionInternal(ex, problem, headers, HttpStatus.NOT_FOUND, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(HttpMediaTypeNotSupportedException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		String types = ex.getSupportedMediaTypes().stream().map(MediaType::toString).collect(Collectors.joining(", "));
		return handleExceptionInternal(ex, problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type",
				"The body is not of that type", "What is sent here has the Content-Type " + types), headers, status,
				request);
	}

	@ExceptionHandler
	ProblemDetail notFound(NotFound ex) {
		return problem(HttpStatus.NOT_FOUND, "not-found", "There is no such thing", ex);
	}

	@ExceptionHandler
	ResponseEntity<Object> notAcceptable(NotAcceptable ex, WebRequest request) {
		ProblemDetail problem = problem(HttpStatus.NOT_ACCEPTABLE, "not-acceptable", "It cannot be had as that", ex);
		return createResponseEntity(problem, new HttpHeaders(), HttpStatus.NOT_ACCEPTABLE, request);
	}

	/**
	 * A problem is one for those too who accept none, or say so in a way that nobody can
	 * read.
	 */
	@Override
	protected ResponseEntity<Object> createResponseEntity(@Nullable Object body, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		if (body instanceof ProblemDetail problem && problem.getType() == null) {
			problem.setType(type(HttpStatus.valueOf(status.value()).name().toLowerCase(Locale.ROOT).replace('_', '-')));
		}
		return ResponseEntity.status(status)
			.headers(headers)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(body);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(HttpMediaTypeNotAcceptableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		String types = ex.getSupportedMediaTypes().stream().map(MediaType::toString).collect(Collectors.joining(", "));
		return notAcceptable(new NotAcceptable(
				types.isEmpty() ? "The header Accept cannot be read: " + ex.getMessage() : "It can be had as " + types),
				request);
	}

	@ExceptionHandler
	ProblemDetail unreadable(InvalidParameterException ex) {
		return problem(HttpStatus.BAD_REQUEST, "bad-request", "The address cannot be read",
				"A parameter is not encoded as it should be: after each % stand two hexadecimal digits, and together they are UTF-8");
	}

	@ExceptionHandler
	ResponseEntity<Void> moved(Moved ex, HttpServletRequest request) {
		String[] address = request.getRequestURI().split("/", 5);
		address[3] = ex.to();
		String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
		return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
			.header(HttpHeaders.LOCATION, String.join("/", address) + query)
			.build();
	}

	@ExceptionHandler
	ProblemDetail brokenDossier(BrokenDossier ex) {
		ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "broken-dossier", "The dossier is broken",
				ex);
		problem.setProperty("faults", ex.faults());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail badFile(BadFile ex) {
		return problem(HttpStatus.UNPROCESSABLE_CONTENT, "bad-file", "The file cannot be loaded", ex);
	}

	@ExceptionHandler
	ProblemDetail brokenSource(BrokenSource ex) {
		return problem(HttpStatus.INTERNAL_SERVER_ERROR, "broken-source", "The dataset's folder is broken", ex);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> rejected(Rejected ex) {
		ProblemDetail problem = problem(ex.status(), ex.type(), ex.title(), ex);
		Duration retryAfter = ex.retryAfter();
		return (retryAfter != null) ? later(problem, retryAfter) : ResponseEntity.of(problem).build();
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> graph(GraphException ex) {
		ProblemDetail problem = problem(ex);
		boolean passing = ex instanceof GraphException.Busy || ex instanceof GraphException.Unavailable;
		return passing ? later(problem, SOON) : ResponseEntity.of(problem).build();
	}

	/** In whole seconds, and at least one. */
	private static ResponseEntity<ProblemDetail> later(ProblemDetail problem, Duration wait) {
		return ResponseEntity.status(problem.getStatus())
			.header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.plusMillis(999).toSeconds()))
			.body(problem);
	}

	static ProblemDetail problem(GraphException ex) {
		if (ex instanceof GraphException.TooSlow) {
			return problem(HttpStatus.GATEWAY_TIMEOUT, "too-slow", "The question took too long", ex);
		}
		if (ex instanceof GraphException.TooLarge) {
			return problem(HttpStatus.INSUFFICIENT_STORAGE, "too-large", "The question took too much memory", ex);
		}
		if (ex instanceof GraphException.Busy) {
			return problem(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Others are at work", ex);
		}
		if (ex instanceof GraphException.Unavailable) {
			return problem(HttpStatus.SERVICE_UNAVAILABLE, "database-unavailable", "The database does not answer", ex);
		}
		if (ex instanceof GraphException.BadBookmark) {
			return problem(HttpStatus.BAD_REQUEST, "bad-bookmark", "The bookmark is wrong", ex);
		}
		return problem(HttpStatus.BAD_REQUEST, "refused", "The database refused the question", ex);
	}

	private static URI type(String name) {
		return URI.create("urn:parley:problem:" + name);
	}

	private static ProblemDetail parameter(String parameter, String message) {
		ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "bad-parameter", "A parameter is wrong", message);
		problem.setProperty("parameter", parameter);
		return problem;
	}

	static ProblemDetail problem(HttpStatus status, String type, String title, RuntimeException ex) {
		return problem(status, type, title, String.valueOf(ex.getMessage()));
	}

	static ProblemDetail problem(HttpStatus status, String type, String title, String message) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, message);
		problem.setType(type(type));
		problem.setTitle(title);
		return problem;
	}

}
