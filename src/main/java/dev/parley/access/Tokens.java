package dev.parley.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Tokens of an OpenID Connect issuer, if one is configured, and the roles they give. */
@Component
final class Tokens {

	/** How a scope that means a role begins, and how a role may. */
	private static final String OURS = "parley:";

	private static final List<String> SCOPES = List.of("scope", "scp");

	private final ObjectProvider<JwtDecoder> issuer;

	private final String claim;

	Tokens(ObjectProvider<JwtDecoder> issuer, AccessSettings settings) {
		this.issuer = issuer;
		this.claim = settings.rolesClaim();
	}

	/**
	 * Whose token it is.
	 * @throws Unauthenticated if it does not hold, or there is no issuer
	 * @throws AuthenticationServiceException if the issuer cannot be asked for its keys
	 */
	Authentication holder(String token) {
		JwtDecoder decoder = issuer.getIfAvailable();
		if (decoder == null) {
			throw new Unauthenticated(
					"This is not a key: one is parley_, an id, _ and a secret; tokens are not taken here,"
							+ " as no issuer is configured");
		}
		Jwt jwt = decoded(decoder, token);
		String subject = jwt.getSubject();
		if (subject == null || subject.isBlank()) {
			throw new Unauthenticated("The token does not say whose it is: it has no sub");
		}
		return UsernamePasswordAuthenticationToken.authenticated(subject, null, authorities(jwt));
	}

	private static Jwt decoded(JwtDecoder decoder, String token) {
		try {
			return decoder.decode(token);
		}
		catch (BadJwtException ex) {
			throw new Unauthenticated("The token is not taken: "
					+ String.valueOf(ex.getMessage()).replaceFirst("^An error occurred while .*? the Jwt: ", ""));
		}
		catch (JwtException | JwtDecoderInitializationException ex) {
			throw new AuthenticationServiceException("The issuer's keys cannot be had just now; try again", ex);
		}
	}

	private Collection<GrantedAuthority> authorities(Jwt jwt) {
		Stream<String> named = words(named(jwt))
			.map((word) -> word.startsWith(OURS) ? word.substring(OURS.length()) : word);
		Stream<String> scoped = SCOPES.stream()
			.flatMap((scope) -> words(jwt.getClaim(scope)))
			.filter((word) -> word.startsWith(OURS))
			.map((word) -> word.substring(OURS.length()));
		return Stream.concat(named, scoped)
			.map(Role::of)
			.flatMap(Optional::stream)
			.flatMap((role) -> role.authorities().stream())
			.distinct()
			.toList();
	}

	/** A claim of that very name, or one that its dots lead to. */
	private @Nullable Object named(Jwt jwt) {
		if (jwt.hasClaim(claim)) {
			return jwt.getClaim(claim);
		}
		Object found = jwt.getClaims();
		for (String step : claim.split("\\.", -1)) {
			found = found instanceof Map<?, ?> map ? map.get(step) : null;
		}
		return found;
	}

	private static Stream<String> words(@Nullable Object value) {
		if (value instanceof Collection<?> items) {
			return items.stream().map(String::valueOf);
		}
		return value instanceof String text ? Stream.of(text.split(" ", -1)) : Stream.empty();
	}

}
