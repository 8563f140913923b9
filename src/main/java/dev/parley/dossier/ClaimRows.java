package dev.parley.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.parley.dossier.Dossier.About;
import dev.parley.dossier.Dossier.Claim;
import dev.parley.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The claims of one dossier as rows: one for each statement. A claim that gives a figure
 * and asserts relationships is several statements by the same speaker at the same place;
 * the first keeps its key, the others are numbered.
 */
final class ClaimRows {

	static final List<String> LINKS = List.of("denies", "confirms", "repeats", "retracts", "corrects", "prefers");

	/** What tells two relationships of one kind between the same two things apart. */
	private static final List<String> IDENTIFYING = List.of("title", "capacity", "role", "from");

	private static final List<String> DATED = List.of("from", "to", "on");

	private final DossierReader.Reading reading;

	private final @Nullable ImpreciseDate published;

	ClaimRows(DossierReader.Reading reading) {
		this.reading = reading;
		this.published = reading.date(reading.document.get("publishedOn"));
	}

	List<Claim> all() {
		List<Claim> rows = new ArrayList<>();
		reading.claims.properties().forEach((claim) -> rows.addAll(statements(claim.getKey(), claim.getValue())));
		return rows;
	}

	private List<Claim> statements(String key, JsonNode claim) {
		String speaker = reading.actor(claim.get("by"));
		Map<String, Object> common = common(claim);
		List<Claim> rows = new ArrayList<>();
		if (claim.has("about")) {
			rows.add(row(key, rows.size(), speaker, remark(claim), claim, common, figure(claim)));
		}
		for (JsonNode triple : items(claim.get("says"))) {
			String[] word = triple.asString().split(" ", 3);
			reading.known(triple, word[0]);
			reading.known(triple, word[2]);
			var about = List.of(new About(word[0], "subject"), new About(word[2], "object"));
			rows.add(row(key, rows.size(), speaker, about, claim, common, relationship(word[1], claim)));
		}
		return rows;
	}

	private Claim row(String key, int number, String speaker, List<About> about, JsonNode claim,
			Map<String, Object> common, Map<String, Object> own) {
		String id = reading.id + ":" + key + (number == 0 ? "" : "." + (number + 1));
		Map<String, Object> properties = new LinkedHashMap<>(common);
		properties.putAll(own);
		if (number == 0) {
			LINKS.forEach((link) -> links(claim, link, properties));
		}
		properties.put("digest", Digest.of(speaker + about + new TreeMap<>(properties)));
		return new Claim(id, speaker, about, Yaml.line(claim), properties);
	}

	private Map<String, Object> common(JsonNode claim) {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("stance", claim.get("stance").asString());
		properties.put("locator", claim.get("at").asString());
		if (claim.has("credibility")) {
			properties.put("credibility", claim.get("credibility").asLong());
		}
		properties.put("paraphrase", claim.get("paraphrase").asString().strip());
		ImpreciseDate said = reading.date(claim.get("said"));
		if (said != null) {
			dated("said", said, properties);
			if (published != null && said.earliest().isAfter(published.latest())) {
				reading.fault(claim.get("said"), "said on " + said.text() + ", after the document was published on "
						+ published.text() + "; mend one of the two");
			}
		}
		ImpreciseDate known = said == null ? published : said;
		if (known != null) {
			properties.put("knownOn", known.latest());
		}
		return properties;
	}

	private List<About> remark(JsonNode claim) {
		List<About> about = new ArrayList<>();
		items(claim.get("about")).forEach((thing) -> about.add(new About(reading.known(thing), "subject")));
		return about;
	}

	private Map<String, Object> figure(JsonNode claim) {
		Map<String, Object> properties = new LinkedHashMap<>();
		if (!claim.has("property")) {
			return properties;
		}
		String property = claim.get("property").asString();
		properties.put("property", property);
		ImpreciseDate date = reading.date(claim.get("date"));
		if (date != null) {
			properties.put("value", date.text());
			properties.put("earliest", date.earliest());
			properties.put("latest", date.latest());
			if (date.doubtful()) {
				properties.put("doubtful", true);
			}
		}
		for (String key : List.of("value", "unit", "qualifier")) {
			if (claim.has(key)) {
				properties.put(key, DossierReader.Reading.plain(claim.get(key)));
			}
		}
		return properties;
	}

	private Map<String, Object> relationship(String relation, JsonNode claim) {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("relation", relation);
		JsonNode details = claim.get("details");
		if (details != null) {
			details.properties().forEach((detail) -> detail(detail.getKey(), detail.getValue(), properties));
			String identifying = IDENTIFYING.stream()
				.filter(details::has)
				.map((key) -> " " + key + "=" + details.get(key).asString())
				.collect(Collectors.joining());
			properties.put("details", identifying);
		}
		return properties;
	}

	private void detail(String key, JsonNode value, Map<String, Object> properties) {
		if (!DATED.contains(key)) {
			properties.put(key, value.asString());
			return;
		}
		ImpreciseDate date = reading.date(value);
		if (date != null) {
			dated(key, date, properties);
		}
	}

	private static void dated(String key, ImpreciseDate date, Map<String, Object> properties) {
		properties.put(key, date.text());
		properties.put(key + "Earliest", date.earliest());
		properties.put(key + "Latest", date.latest());
	}

	private void links(JsonNode claim, String link, Map<String, Object> properties) {
		List<String> ids = new ArrayList<>();
		for (JsonNode reference : items(claim.get(link))) {
			String text = reference.asString();
			if (text.contains(":")) {
				ids.add(text);
			}
			else if (reading.claims.has(text.replaceFirst("\\.\\d+$", ""))) {
				ids.add(reading.id + ":" + text);
			}
			else {
				reading.fault(reference,
						"'" + text + "' is not a claim of this dossier; write dossier:key for another's");
			}
		}
		if (!ids.isEmpty()) {
			properties.put(link, ids);
		}
	}

	private static Iterable<JsonNode> items(@Nullable JsonNode node) {
		if (node == null) {
			return List.of();
		}
		return node.isArray() ? node.values() : List.of(node);
	}

}
