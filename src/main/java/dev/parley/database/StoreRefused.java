package dev.parley.database;

import org.jspecify.annotations.Nullable;

/** Why nothing was backed up or restored, in a sentence; everything is as it was. */
public final class StoreRefused extends RuntimeException {

	private static final long serialVersionUID = 1;

	StoreRefused(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	static StoreRefused of(DatabaseUnusable cause) {
		return new StoreRefused(cause.getMessage() + " " + cause.action(), cause);
	}

}
