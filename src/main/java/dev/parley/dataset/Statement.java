package dev.parley.dataset;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dev.parley.graph.CypherFile;
import org.jspecify.annotations.Nullable;

/**
 * A claim that a row makes.
 *
 * @param key what tells it from the row's other claims
 * @param by who makes it
 * @param subject what it is about
 * @param object what it relates that to, if it asserts a relationship
 * @param properties what it says, in the terms of the graph
 */
record Statement(String key, String by, String subject, @Nullable String object, Map<String, Object> properties) {

	/** What a mapping may say of a claim. */
	static final Set<String> SAID = Set.of("key", "by", "stance", "about", "subject", "relation", "object", "property",
			"value", "date", "low", "high", "unit", "qualifier", "paraphrase", "title", "capacity", "role", "under",
			"from", "to", "on", "credibility");

	/** What tells two relationships of one kind between the same two things apart. */
	private static final List<String> IDENTIFYING = List.of("title", "capacity", "role", "from");

	/** What ids and keys are made of: no blank, and nothing that topics are cut at. */
	static final String ID = "[^\\s.:]+";

	private static final List<String> DATED = List.of("from", "to", "on");

	/** What becomes of it in the graph. */
	private static final Set<String> WRITTEN = Set.of("stance", "relation", "property", "value", "earliest", "latest",
			"doubtful", "low", "high", "unit", "qualifier", "paraphrase", "title", "capacity", "role", "under",
			"credibility", "from", "fromEarliest", "fromLatest", "to", "toEarliest", "toLatest", "on", "onEarliest",
			"onLatest");

	/**
	 * Reads what a mapping returned.
	 * @return the claim, or null if what it would say is missing in the row
	 */
	static @Nullable Statement of(Map<?, ?> said, String publisher, CypherFile file) {
		said.keySet().stream().filter((key) -> !SAID.contains(String.valueOf(key))).findFirst().ifPresent((key) -> {
			throw BrokenSource.at(file, key, "a claim says '" + key + "', which is none of " + SAID);
		});
		known(said, "relation", Vocabulary.OURS.relations(), file);
		known(said, "stance", Vocabulary.OURS.stances(), file);
		Object property = said.get("property");
		if (property != null && !String.valueOf(property).matches(Vocabulary.OURS.property())) {
			throw BrokenSource.at(file, property, "a claim has the property '" + property
					+ "'; a property is one word like startsOn, and none that the graph keeps for itself");
		}
		Object subject = said.get("relation") == null ? said.get("about") : said.get("subject");
		boolean remark = said.get("relation") == null && said.get("property") == null;
		boolean nothing = said.get("relation") != null ? said.get("object") == null
				: !remark && said.get("value") == null && said.get("date") == null;
		if (subject == null || nothing || (said.containsKey("by") && said.get("by") == null)) {
			return null;
		}
		if (!String.valueOf(said.get("key")).matches(ID) || said.get("key") == null
				|| "withdrawn".equals(said.get("key"))) {
			throw BrokenSource.at(file, "key:", "a claim has the key '" + said.get("key")
					+ "'; a key has no blank, dot or colon, and is not 'withdrawn'");
		}
		for (String date : List.of("date", "from", "to", "on")) {
			if (said.get(date) != null && !(said.get(date) instanceof Map<?, ?>)) {
				throw BrokenSource.at(file, date + ":", "a claim has '" + date + "' " + said.get(date)
						+ ", which is not a date as columns of the type give it: text, earliest, latest");
			}
		}
		Object by = said.get("by");
		String speaker = by == null ? publisher : by.toString();
		String object = said.get("relation") == null ? null : String.valueOf(said.get("object"));
		return new Statement(String.valueOf(Objects.requireNonNull(said.get("key"))), speaker, subject.toString(),
				object, properties(said));
	}

	private static void known(Map<?, ?> said, String key, Set<String> words, CypherFile file) {
		Object word = said.get(key);
		if (word != null && !words.contains(String.valueOf(word))) {
			throw BrokenSource.at(file, word, "a claim has the " + key + " '" + word + "', which is none of " + words);
		}
	}

	private static Map<String, Object> properties(Map<?, ?> said) {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("stance", "asserts");
		for (String key : List.of("stance", "relation", "property", "value", "low", "high", "unit", "qualifier",
				"paraphrase", "title", "capacity", "role", "under", "credibility")) {
			if (said.get(key) != null) {
				properties.put(key, said.get(key));
			}
		}
		if (said.get("date") instanceof Map<?, ?> date) {
			properties.put("value", date.get("text"));
			List.of("earliest", "latest", "doubtful").forEach((part) -> {
				if (date.get(part) != null) {
					properties.put(part, day(date.get(part)));
				}
			});
		}
		for (String key : DATED) {
			if (said.get(key) instanceof Map<?, ?> date) {
				properties.put(key, date.get("text"));
				properties.put(key + "Earliest", day(date.get("earliest")));
				properties.put(key + "Latest", day(date.get("latest")));
			}
		}
		return properties;
	}

	/** Days travel as text. */
	private static Object day(@Nullable Object part) {
		return part instanceof String text ? LocalDate.parse(text) : Objects.requireNonNull(part);
	}

	/** What tells this relationship from others of its kind between the same two. */
	String details() {
		return IDENTIFYING.stream()
			.filter(properties::containsKey)
			.map((key) -> " " + key + "=" + properties.get(key))
			.collect(Collectors.joining());
	}

	/** Whether the graph has it so. */
	boolean isSaidBy(Before.Earlier claim) {
		return by.equals(claim.by()) && subject.equals(claim.subject()) && Objects.equals(object, claim.object())
				&& texts(properties).equals(claim.properties());
	}

	/** What claims say, as text: the graph returns days as text. */
	static Map<String, String> texts(Map<?, ?> properties) {
		Map<String, String> texts = new HashMap<>();
		properties.forEach((key, value) -> {
			if (value != null && WRITTEN.contains(String.valueOf(key))) {
				texts.put(String.valueOf(key), String.valueOf(value));
			}
		});
		return texts;
	}

}
