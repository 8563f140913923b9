package dev.parley.access;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import dev.parley.graph.GraphException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks who asks: by a key, by an issuer's token, or, to read only, by a key as the
 * password of HTTP Basic. Browsers send that one by themselves, also when another site's
 * page asks them to; so it never writes. A credential that is shown has to hold, also
 * where none is needed.
 */
final class Credentials extends OncePerRequestFilter {

	private static final List<String> READS = List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());

	private static final BasicAuthenticationConverter BASIC = new BasicAuthenticationConverter();

	private final Keys keys;

	private final Tokens tokens;

	private final Turnaway turnaway;

	Credentials(Keys keys, Tokens tokens, Turnaway turnaway) {
		this.keys = keys;
		this.tokens = tokens;
		this.turnaway = turnaway;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		List<String> shown = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
		if (!shown.isEmpty()) {
			try {
				remember(holder(shown, request));
			}
			catch (AuthenticationException | GraphException ex) {
				turnaway.answer(request, response, ex);
				return;
			}
		}
		chain.doFilter(request, response);
	}

	/** For this request; Spring Security forgets it at its end. */
	private static void remember(Authentication who) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(who);
		SecurityContextHolder.setContext(context);
	}

	private Authentication holder(List<String> shown, HttpServletRequest request) {
		if (shown.size() > 1) {
			throw new Unauthenticated("Authorization is sent " + shown.size() + " times; send it once");
		}
		String[] parts = shown.get(0).strip().split(" +", 2);
		String credential = parts.length == 2 ? parts[1] : "";
		return switch (parts[0].toLowerCase(Locale.ROOT)) {
			case "bearer" -> credential.startsWith(Secret.PREFIX) ? holder(credential) : tokens.holder(credential);
			case "basic" -> basic(request);
			default -> throw new Unauthenticated("Send the key as 'Authorization: Bearer <key>'");
		};
	}

	private Authentication holder(String key) {
		Key opened = keys.opened(key);
		return UsernamePasswordAuthenticationToken.authenticated(opened.holder(), null, opened.role().authorities());
	}

	/** Any user, and a key as the password. */
	private Authentication basic(HttpServletRequest request) {
		if (!READS.contains(request.getMethod())) {
			throw new Unauthenticated("HTTP Basic only reads; to write, send the key as 'Authorization: Bearer <key>'");
		}
		var login = BASIC.convert(request);
		return holder(login == null ? "" : String.valueOf(login.getCredentials()));
	}

}
