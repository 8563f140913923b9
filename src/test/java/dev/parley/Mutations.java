package dev.parley;

import java.util.List;
import java.util.Random;

/**
 * Makes broken texts out of whole ones: some words go, come twice, come from elsewhere,
 * or become what parsers choke on. The same seed makes the same texts.
 */
public final class Mutations {

	private static final List<String> POISON = List.of("", " ", "\t", "\n", "\r", "\r\n", "\u0000", "\u0085", "\u2028",
			"\ufeff", "\ud83d", "\u202e", "'", "\"", "\"\"\"", "`", "{", "}", "[", "]", "{{", ",", ":", ": ", "- ", "-",
			"---", "...", "?", "!", "!!", "!!str ", "!!java.lang.Object ", "&a ", "*a", "<<: *a", "|", "|+9", ">-", "%",
			"%YAML 9.9\n", "@", "#", "//", "/*", "*/", "\\", "\\u0000", "~", "null", "true", "yes", "0", "-0", "1e999",
			"-1e-999", ".nan", ".inf", "0x1F", "0o17", "1_000", "9223372036854775808", "9".repeat(200), "1.5", "2025",
			"2025-02", "2025-02-30", "2025-13", "-0001-01-01", "+99999-01-01", "../2025", "2025-01-02/2024-01-01",
			"12:30:00", "@param", "@column", "@view", "@view graph", "=", "=\"", "..", "(..)", "(1..0)", "?", "string",
			"limit", "$limit", "id", "is", "by", "about", "SAME_AS", "a".repeat(5000), "[".repeat(300),
			"  ".repeat(200), "é", "\u0301", "ß", "İ");

	private final Random random;

	public Mutations(long seed) {
		this.random = new Random(seed);
	}

	/** One change, or up to six, to one of the texts. */
	public String of(List<String> texts) {
		String text = pick(texts);
		for (int changes = 1 + random.nextInt(1 + random.nextInt(6)); changes > 0; changes--) {
			text = changed(text, texts);
		}
		return text;
	}

	private String changed(String text, List<String> texts) {
		int from = place(text);
		int to = Math.min(text.length(), from + random.nextInt(random.nextInt(10) == 0 ? 400 : 12));
		String before = text.substring(0, from);
		String within = text.substring(from, to);
		String behind = text.substring(to);
		return switch (random.nextInt(9)) {
			case 0 -> before + behind;
			case 1 -> before + within + within + behind;
			case 2 -> before + pick(POISON) + within + behind;
			case 3 -> before + pick(POISON) + behind;
			case 4 -> before + (char) random.nextInt(0x300) + behind;
			case 5 -> before + part(pick(texts)) + behind;
			case 6 -> before + within.repeat(1 + random.nextInt(40)) + behind;
			case 7 -> before;
			default -> before + behind + within;
		};
	}

	/** Words begin where readers decide something. */
	private int place(String text) {
		int any = random.nextInt(text.length() + 1);
		int word = text.indexOf(random.nextBoolean() ? '\n' : ' ', any);
		return (random.nextInt(4) == 0 || word < 0) ? any : word + 1;
	}

	private String part(String text) {
		int from = place(text);
		return text.substring(from, Math.min(text.length(), from + random.nextInt(80)));
	}

	private String pick(List<String> from) {
		return from.get(random.nextInt(from.size()));
	}

}
