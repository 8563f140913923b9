package dev.parley.access;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * What is asked of whoever comes to an address: a role, and a sentence where it is
 * missing.
 *
 * @param role the least
 */
record Right(Role role) implements AuthorizationManager<RequestAuthorizationContext> {

	@Override
	public AuthorizationResult authorize(Supplier<? extends @Nullable Authentication> who,
			RequestAuthorizationContext request) {
		demand(who.get());
		return new AuthorizationDecision(true);
	}

	/**
	 * Looks whether somebody has the role.
	 * @throws Unauthenticated if it is not known who it is
	 * @throws AccessDeniedException if it is known, and they have not
	 */
	void demand(@Nullable Authentication who) {
		if (who == null || who instanceof AnonymousAuthenticationToken) {
			throw new Unauthenticated("This takes a key with the role " + role.label()
					+ "; send it as 'Authorization: Bearer <key>'. Whoever runs Parley makes one with 'key create'");
		}
		if (!role.isOf(who)) {
			throw new AccessDeniedException("This takes the role " + role.label() + ", and " + who.getName()
					+ " has not; ask whoever runs Parley for a key that has it");
		}
	}

}
