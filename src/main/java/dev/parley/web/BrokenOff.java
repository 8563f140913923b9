package dev.parley.web;

/**
 * An answer broke off when part of it was sent. It says why and has no cause, so that
 * nobody takes it for the failure itself and adds a problem to what was sent.
 */
final class BrokenOff extends RuntimeException {

	private static final long serialVersionUID = 1;

	BrokenOff(RuntimeException failure) {
		super("An answer broke off: " + failure.getMessage(), null, false, false);
	}

}
