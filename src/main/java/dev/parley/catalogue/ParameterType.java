package dev.parley.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** What a parameter may hold, and how its text is read. */
public enum ParameterType {

	/** Any text. */
	STRING("text"),

	/** The id of a thing, a claim or a document. */
	ID("an id, such as exchange-2025-03-19"),

	/** A whole number. */
	INTEGER("a whole number"),

	/** A number. */
	NUMBER("a number"),

	/** True or false. */
	BOOLEAN("true or false"),

	/** A day. */
	DATE("a day, such as 2025-03-20");

	private final String words;

	ParameterType(String words) {
		this.words = words;
	}

	/**
	 * The name that headers use.
	 * @return the name in lower case
	 */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	Object read(String parameter, String text) {
		try {
			return switch (this) {
				case STRING -> text;
				case ID -> id(text);
				case INTEGER -> Long.valueOf(text);
				case NUMBER -> number(text);
				case BOOLEAN -> truth(text);
				case DATE -> LocalDate.parse(text);
			};
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			throw new BadParameter(parameter,
					"'" + abridged(text) + "' is not a value for " + parameter + ": it is " + words);
		}
	}

	private static String abridged(String text) {
		return text.length() > 80 ? text.substring(0, 80) + "…" : text;
	}

	private static String id(String text) {
		if (!text.matches("[a-zA-Z0-9][a-zA-Z0-9:._-]{0,250}")) {
			throw new IllegalArgumentException(text);
		}
		return text;
	}

	private static Double number(String text) {
		if (!text.matches("[+-]?\\d{1,300}(\\.\\d{1,300})?")) {
			throw new IllegalArgumentException(text);
		}
		return Double.valueOf(text);
	}

	private static Boolean truth(String text) {
		return switch (text) {
			case "true" -> true;
			case "false" -> false;
			default -> throw new IllegalArgumentException(text);
		};
	}

}
