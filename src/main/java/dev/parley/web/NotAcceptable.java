package dev.parley.web;

import java.util.List;
import java.util.stream.Collectors;

import dev.parley.format.Format;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** It is there, but not as the caller wants it. */
final class NotAcceptable extends RuntimeException {

	private static final long serialVersionUID = 1;

	NotAcceptable(String message) {
		super(message);
	}

	/** What the header says, which must be readable whatever there is. */
	static List<MediaType> ranges(String accept) {
		try {
			return MediaType.parseMediaTypes(accept);
		}
		catch (InvalidMediaTypeException ex) {
			throw new NotAcceptable("The header Accept cannot be read: " + ex.getMessage());
		}
	}

	/** The format that the caller likes best of those offered. */
	static Format preferred(List<MediaType> ranges, String what, List<Format> offered) {
		return Format.preferred(ranges, offered).orElseThrow(() -> new NotAcceptable(sentence(what, offered)));
	}

	/** The format that the address ends with, if it is offered. */
	static Format suffixed(String suffix, String what, List<Format> offered) {
		return Format.suffixed(suffix)
			.filter(offered::contains)
			.orElseThrow(() -> new NotAcceptable(sentence(what, offered)));
	}

	private static String sentence(String what, List<Format> offered) {
		return offered.stream()
			.map((format) -> format.type().getType() + "/" + format.type().getSubtype() + " (." + format.suffix() + ")")
			.collect(Collectors.joining(", ", what + " can be had as ", ""));
	}

}
