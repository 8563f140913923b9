package dev.parley.access;

import org.springframework.security.core.AuthenticationException;

/** It is not known who asks, and has to be. The message says what to do. */
final class Unauthenticated extends AuthenticationException {

	private static final long serialVersionUID = 1;

	Unauthenticated(String message) {
		super(message);
	}

}
