package dev.parley.web;

import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Which trace a request belongs to, as W3C Trace Context has it. One that comes without,
 * or with a header that is malformed, begins a new one.
 *
 * @param traceId of the whole, 32 hexadecimal digits
 * @param spanId of this request, 16 hexadecimal digits
 * @param flags whether it is recorded, as the caller says
 */
record Trace(String traceId, String spanId, String flags) {

	private static final String ATTRIBUTE = Trace.class.getName();

	/** Version 00 ends with the flags; a later one may say more. */
	private static final Pattern TRACEPARENT = Pattern
		.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})(?<more>-.*)?");

	static Trace begin(HttpServletRequest request) {
		List<String> headers = Collections.list(request.getHeaders("traceparent"));
		Trace trace = (headers.size() == 1) ? of(headers.get(0)) : of("");
		request.setAttribute(ATTRIBUTE, trace);
		return trace;
	}

	/** The one that the request began with. */
	static Trace of(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof Trace trace) ? trace : begin(request);
	}

	static Trace of(String traceparent) {
		Matcher given = TRACEPARENT.matcher(traceparent);
		boolean known = given.matches() && (given.group("more") == null || !traceparent.startsWith("00"));
		return known ? new Trace(given.group(1), random(8), given.group(2)) : new Trace(random(16), random(8), "00");
	}

	String traceparent() {
		return "00-" + traceId + "-" + spanId + "-" + flags;
	}

	private static String random(int bytes) {
		byte[] id = new byte[bytes];
		ThreadLocalRandom.current().nextBytes(id);
		id[0] |= 1; // never all zeros
		return HexFormat.of().formatHex(id);
	}

}
