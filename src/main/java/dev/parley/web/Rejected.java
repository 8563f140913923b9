package dev.parley.web;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/** A request that is turned away for what it is, before anybody looks into it. */
final class Rejected extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final HttpStatus status;

	private final String type;

	private final String title;

	private final transient @Nullable Duration retryAfter;

	Rejected(HttpStatus status, String type, String title, String message, @Nullable Duration retryAfter) {
		super(message);
		this.status = status;
		this.type = type;
		this.title = title;
		this.retryAfter = retryAfter;
	}

	HttpStatus status() {
		return status;
	}

	String type() {
		return type;
	}

	String title() {
		return title;
	}

	/** When the same may be tried again, if that helps. */
	@Nullable Duration retryAfter() {
		return retryAfter;
	}

}
