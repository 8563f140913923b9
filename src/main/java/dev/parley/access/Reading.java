package dev.parley.access;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Who may read: everybody, or whoever has the role of a reader. */
@Component
public final class Reading implements AuthorizationManager<RequestAuthorizationContext> {

	private final Right right = new Right(Role.READER);

	private final boolean open;

	Reading(Address address) {
		this.open = address.isOpen();
	}

	@Override
	public AuthorizationResult authorize(Supplier<? extends @Nullable Authentication> who,
			RequestAuthorizationContext request) {
		return open ? new AuthorizationDecision(true) : right.authorize(who, request);
	}

	/**
	 * Looks whether whoever asks now may read, where their address does not tell.
	 * @throws org.springframework.security.core.AuthenticationException if it is not
	 * known who they are, and has to be
	 * @throws org.springframework.security.access.AccessDeniedException if they may not
	 */
	public void demand() {
		if (!open) {
			right.demand(SecurityContextHolder.getContext().getAuthentication());
		}
	}

	/**
	 * Whether everybody may read.
	 * @return false if it takes a key
	 */
	public boolean isOpen() {
		return open;
	}

}
