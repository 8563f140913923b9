package dev.parley.catalogue;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a question has the same answer as long as the graph is the same: it asks
 * neither the clock nor chance, nor anything that is not known.
 */
final class Lasting {

	/** What stands in backticks may be the name of a function. */
	private static final Pattern TEXTS = Pattern
		.compile("'(?:[^'\\\\]|\\\\.)*+'|\"(?:[^\"\\\\]|\\\\.)*+\"|//.*|/\\*(?s:.*?)\\*/|`[^`]*`");

	/** Also those of Cypher 25; and other graphs. */
	private static final Pattern OTHER = Pattern.compile(
			"\\b(?:rand|randomuuid|uuid|timestamp|(?:local|zoned)_(?:date)?time)`?\\s*\\(|\\bUSE\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern TIME = Pattern.compile("\\b(?:date|datetime|localdatetime|time|localtime)`?\\s*[.(]",
			Pattern.CASE_INSENSITIVE);

	/** What is given a day or a time, and takes none from the clock. */
	private static final Pattern GIVEN = Pattern.compile(
			"\\b(?:date|datetime|localdatetime|time|localtime)\\s*(?:\\(\\s*(?:''|\\$\\w+|\\w+\\.\\w+|\\{\\s*(?:year|epoch\\w+)\\b)"
					+ "|\\.truncate\\s*\\(\\s*(?:''|\\$\\w+)\\s*,)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern FUNCTION = Pattern.compile("(\\w+)`?(?:\\s*\\.\\s*`?\\w+`?)+\\s*\\(");

	/** Where the functions lie that Neo4j brings. */
	private static final Set<String> KNOWN = Set.of("date", "datetime", "localdatetime", "time", "localtime",
			"duration", "point", "vector", "db");

	private Lasting() {
	}

	static boolean is(String cypher) {
		if (cypher.contains("\\u")) {
			return false; // a letter that could be any
		}
		String text = TEXTS.matcher(cypher).replaceAll(Lasting::shortened);
		return !OTHER.matcher(text).find()
				&& TIME.matcher(text).results().count() == GIVEN.matcher(text).results().count()
				&& FUNCTION.matcher(text).results().allMatch((found) -> KNOWN.contains(found.group(1)));
	}

	private static String shortened(MatchResult text) {
		if (text.group().startsWith("`")) {
			return Matcher.quoteReplacement(text.group());
		}
		return text.group().startsWith("/") ? " " : "''";
	}

}
