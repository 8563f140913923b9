package dev.parley.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Dossiers made by chance over a small stock of things, so that they meet: rival figures,
 * the same relationships, denials, confirmations, retractions and corrections across
 * dossiers, preferences, and judgements that two are one or are not.
 */
final class RandomDossiers {

	private static final List<String> ACTORS = List.of("ada", "bruno", "norland", "sudria", "league", "guild");

	private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("ada", "Person"),
			Map.entry("bruno", "Person"), Map.entry("cleo", "Person"), Map.entry("norland", "State"),
			Map.entry("sudria", "State"), Map.entry("league", "Organization"), Map.entry("guild", "Organization"),
			Map.entry("truce", "Agreement"), Map.entry("accord", "Agreement"), Map.entry("round", "Negotiation"),
			Map.entry("raid", "Incident"), Map.entry("fire", "Incident"));

	private static final List<String> TRIPLES = List.of("league MEDIATED truce", "guild MEDIATED round",
			"norland MEDIATED round", "norland PARTY_TO truce", "sudria PARTY_TO truce", "ada SIGNED truce",
			"round PRODUCED truce", "raid ATTRIBUTED_TO sudria", "raid ATTRIBUTED_TO norland",
			"fire ALLEGED_BREACH_OF truce", "accord EXTENDS truce", "guild BODY_OF norland", "ada HELD_OFFICE norland",
			"bruno HELD_OFFICE sudria");

	private static final List<String> JUDGEMENTS = List.of("bruno SAME_AS ada", "sudria SAME_AS norland",
			"guild SAME_AS league", "fire SAME_AS raid", "raid SAME_AS fire", "bruno SAME_AS cleo", "cleo SAME_AS ada",
			"bruno NOT_SAME_AS ada", "league NOT_SAME_AS guild", "raid NOT_SAME_AS fire");

	private static final List<String> DATES = List.of("2031-05-01", "2031-05-02", "2031-05", "203X", "2031-05-02?");

	private static final List<String> STANCES = List.of("asserts", "asserts", "denies", "promises", "announces",
			"doubts");

	private final Random random;

	private final List<Said> said = new ArrayList<>();

	private record Said(String dossier, String key, String speaker) {
	}

	RandomDossiers(long seed) {
		this.random = new Random(seed);
	}

	/** The dossiers by name. */
	Map<String, String> some(int number) {
		Map<String, Map<String, Object>> dossiers = new LinkedHashMap<>();
		for (int i = 0; i < number; i++) {
			dossiers.put("paper-" + i, dossier("paper-" + i));
		}
		Map<String, String> yamls = new LinkedHashMap<>();
		YAMLMapper yaml = new YAMLMapper();
		dossiers.forEach((name, dossier) -> {
			link(name, dossier);
			yamls.put(name, yaml.writeValueAsString(dossier));
		});
		return yamls;
	}

	private Map<String, Object> dossier(String name) {
		Map<String, Object> claims = new LinkedHashMap<>();
		for (int i = 0; i < 3 + random.nextInt(8); i++) {
			claims.put("c" + i, claim(name, "c" + i));
		}
		Set<String> used = new LinkedHashSet<>();
		claims.values().forEach((claim) -> used(claim, used));
		Map<String, Object> things = new LinkedHashMap<>();
		things.put("press", Map.of("is", "Organization", "name", "Press"));
		used.forEach((thing) -> things.put(thing, thing(thing)));
		return new LinkedHashMap<>(
				Map.of("document",
						Map.of("id", name, "title", "Paper " + name, "kind", "editorial note", "publisher", "press",
								"publishedOn", "2031-06-0" + (1 + random.nextInt(9))),
						"things", things, "claims", claims));
	}

	private Map<String, Object> thing(String id) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("is", String.valueOf(KINDS.get(id)));
		thing.put("name", id + (random.nextInt(3) == 0 ? " the Second" : ""));
		if (random.nextBoolean()) {
			thing.put("aliases",
					List.of(id + "-alias", Map.of("name", id + "-" + random.nextInt(2), "language", "uk-Cyrl")));
		}
		if (random.nextInt(3) == 0) {
			thing.put("kind", "kind " + random.nextInt(2));
		}
		return thing;
	}

	private Map<String, Object> claim(String dossier, String key) {
		String speaker = pick(ACTORS);
		Map<String, Object> claim = new LinkedHashMap<>();
		claim.put("by", speaker);
		claim.put("stance", pick(STANCES));
		claim.put("at", "paragraph " + random.nextInt(9));
		claim.put("paraphrase", "Said by chance.");
		switch (random.nextInt(6)) {
			case 0, 1 -> figure(claim);
			case 2, 3, 4 -> claim.put("says", random.nextBoolean() ? pick(TRIPLES) : two(TRIPLES));
			default -> {
				claim.put("stance", "asserts");
				claim.put("says", pick(JUDGEMENTS));
			}
		}
		said.add(new Said(dossier, key, speaker));
		return claim;
	}

	private void figure(Map<String, Object> claim) {
		claim.put("about", pick(List.of("truce", "accord", "raid", "fire", "norland")));
		if (random.nextBoolean()) {
			claim.put("property", "startsOn");
			claim.put("date", pick(DATES));
		}
		else {
			claim.put("property", "count");
			claim.put("value", 1 + random.nextInt(3));
			if (random.nextInt(3) == 0) {
				claim.put("qualifier", pick(List.of("about", "more than", "at most")));
			}
		}
	}

	/** Links to claims of any dossier; only the same speaker takes back or corrects. */
	private void link(String dossier, Map<String, Object> content) {
		Map<?, ?> claims = (Map<?, ?>) Objects.requireNonNull(content.get("claims"));
		for (Said one : said.stream().filter((each) -> each.dossier().equals(dossier)).toList()) {
			if (random.nextInt(3) == 0) {
				String link = pick(List.of("denies", "confirms", "repeats", "retracts", "corrects", "prefers"));
				boolean own = link.equals("retracts") || link.equals("corrects");
				List<Said> others = said.stream()
					.filter((other) -> !other.equals(one) && (!own || other.speaker().equals(one.speaker())))
					.toList();
				if (!others.isEmpty()) {
					Said other = pick(others);
					put(claims, one.key(), link, List.of(other.dossier() + ":" + other.key()));
				}
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static void put(Map<?, ?> claims, String key, String link, Object value) {
		((Map<String, Object>) Objects.requireNonNull(claims.get(key))).put(link, value);
	}

	private List<String> two(List<String> of) {
		return List.copyOf(new LinkedHashSet<>(List.of(pick(of), pick(of))));
	}

	private static void used(Object claim, Set<String> used) {
		Map<?, ?> fields = (Map<?, ?>) claim;
		used.add(String.valueOf(fields.get("by")));
		if (fields.get("about") != null) {
			used.add(String.valueOf(fields.get("about")));
		}
		Object says = fields.get("says");
		List<?> triples = says instanceof List<?> list ? list : says == null ? List.of() : List.of(says);
		for (Object triple : triples) {
			String[] word = String.valueOf(triple).split(" ", 3);
			used.add(word[0]);
			used.add(word[2]);
		}
	}

	private <T> T pick(List<T> from) {
		return from.get(random.nextInt(from.size()));
	}

}
