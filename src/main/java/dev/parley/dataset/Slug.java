package dev.parley.dataset;

import java.text.Normalizer;
import java.util.Locale;

/** Names as parts of ids: small Latin letters and digits, with hyphens between. */
final class Slug {

	private static final int LONGEST = 80;

	private Slug() {
	}

	/**
	 * Two names that differ in more than case, accents and punctuation differ in this:
	 * where letters would be lost, or the name is long, its hash stands at the end.
	 */
	static String of(String name) {
		String folded = Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "");
		String slug = folded.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		boolean lost = folded.codePoints().anyMatch((letter) -> letter > 127 && Character.isLetterOrDigit(letter));
		if (!lost && slug.length() <= LONGEST && !slug.isEmpty()) {
			return slug;
		}
		String start = slug.substring(0, Math.min(slug.length(), LONGEST)).replaceAll("-$", "");
		return (start.isEmpty() ? "" : start + "-") + String.format("%08x", folded.hashCode());
	}

}
