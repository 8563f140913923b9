package dev.parley.web;

import dev.parley.access.Elsewhere;
import dev.parley.dossier.Unmandated;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Why somebody was not let in, as a problem like all others. */
@RestControllerAdvice
class AccessProblems {

	private static final String BEARER = "Bearer realm=\"Parley\"";

	/** Browsers ask for a user and a password when they read this. */
	private static final String BASIC = "Basic realm=\"Parley, any user and a key as the password\", charset=\"UTF-8\"";

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unauthenticated(AuthenticationException ex, HttpServletRequest request) {
		HttpHeaders headers = new HttpHeaders();
		headers.add(HttpHeaders.WWW_AUTHENTICATE, BEARER);
		if (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod())) {
			headers.add(HttpHeaders.WWW_AUTHENTICATE, BASIC);
		}
		return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
			.headers(headers)
			.body(Problems.problem(HttpStatus.UNAUTHORIZED, "unauthenticated", "It is not known who asks", ex));
	}

	@ExceptionHandler
	ProblemDetail issuer(AuthenticationServiceException ex) {
		return Problems.problem(HttpStatus.SERVICE_UNAVAILABLE, "issuer-unavailable",
				"The issuer of tokens does not answer", ex);
	}

	@ExceptionHandler
	ProblemDetail forbidden(AccessDeniedException ex) {
		return Problems.problem(HttpStatus.FORBIDDEN, "forbidden", "Whoever asks may not do this", ex);
	}

	@ExceptionHandler
	ProblemDetail unmandated(Unmandated ex) {
		return Problems.problem(HttpStatus.FORBIDDEN, "forbidden", "Whoever asks may not do this", ex);
	}

	@ExceptionHandler
	ProblemDetail elsewhere(Elsewhere ex) {
		return Problems.problem(HttpStatus.MISDIRECTED_REQUEST, "other-host", "The request is for another host", ex);
	}

	@ExceptionHandler
	ProblemDetail rejected(RequestRejectedException ex) {
		return Problems.problem(HttpStatus.BAD_REQUEST, "bad-request", "The request cannot be read",
				"The address or the method is none that Parley takes: there are no semicolons, backslashes, doubled slashes"
						+ " and the like in its addresses");
	}

}
