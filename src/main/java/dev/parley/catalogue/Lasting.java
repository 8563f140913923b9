package dev.parley.catalogue;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a question has the same answer as long as the graph is the same: it asks
 * neither the clock nor chance, nor anything that is not known.
 */
final class Lasting {

	/** Names in backticks are left, since they may be those of functions. */
	private static final Pattern TEXTS = Pattern.compile("""
			'(?:[^'\\\\]|\\\\.)*'|"(?:[^"\\\\]|\\\\.)*"|//.*|/\\*(?s:.*?)\\*/""");

	private static final Pattern CHANCE = Pattern.compile("\\b(?:rand|randomuuid|timestamp)`?\\s*\\(",
			Pattern.CASE_INSENSITIVE);

	/** Of a day or time, only what is given one tells the same at all times. */
	private static final Pattern CLOCK = Pattern.compile(
			"\\b(?:date|datetime|localdatetime|time|localtime)`?\\s*(?:\\(\\s*(?:\\)|\\{\\s*`?timezone)"
					+ "|\\.\\s*`?(?:transaction|statement|realtime)|\\.\\s*`?truncate`?\\s*\\([^,()]*\\))",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern FUNCTION = Pattern.compile("(\\w+)`?(?:\\s*\\.\\s*`?\\w+`?)+\\s*\\(");

	/** Where the functions lie that Neo4j brings. */
	private static final Set<String> KNOWN = Set.of("date", "datetime", "localdatetime", "time", "localtime",
			"duration", "point", "vector", "db");

	private Lasting() {
	}

	static boolean is(String cypher) {
		String text = TEXTS.matcher(cypher).replaceAll((found) -> found.group().startsWith("/") ? " " : "''");
		return !CHANCE.matcher(text).find() && !CLOCK.matcher(text).find()
				&& FUNCTION.matcher(text).results().allMatch((found) -> KNOWN.contains(found.group(1)));
	}

}
