package dev.parley.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.parley.database.TestDatabase;
import org.neo4j.driver.Record;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What somebody might say long after all else was said, of whatever the graph holds: that
 * each relationship holds between other things too, that it does not hold, that each
 * value was another, or that everything is taken back. Judgements, and who speaks for
 * whom, are left alone: these are read as of today.
 */
public final class Hindsight {

	/** Sorts behind all other documents, so that it describes nothing anew. */
	public static final String LATER = "zz-later";

	public static final String RETRACTIONS = "zz-retractions";

	private static final String LATECOMER = "zz-latecomer";

	private static final String BUREAU = "zz-bureau";

	private static final Set<String> JUDGEMENTS = Set.of("SAME_AS", "NOT_SAME_AS");

	private static final Set<String> SPEAKING_FOR = Set.of("HELD_OFFICE", "BODY_OF");

	private static final int OTHERS = 3;

	private static final String STATEMENTS = """
			MATCH (c:Claim)-[by:MADE_BY]->()
			OPTIONAL MATCH (c)-[s:ABOUT {as: 'subject'}]->()
			OPTIONAL MATCH (c)-[o:ABOUT {as: 'object'}]->()
			WITH c, by, min(s.declared) AS subject, min(o.declared) AS object
			RETURN c.id AS id, by.declared AS speaker, subject, c.relation AS relation, object, c.property AS property,
			  c.value AS value, c.unit AS unit, c.earliest IS NOT NULL AS dated, c.stance IN ['denies', 'doubts'] AS denied,
			  c.retracts IS NOT NULL OR c.corrects IS NOT NULL OR c.prefers IS NOT NULL AS judges
			ORDER BY id
			""";

	private final Map<String, String> kinds = new TreeMap<>();

	private final List<Record> statements;

	private final Map<String, Object> claims = new LinkedHashMap<>();

	private final Set<String> used = new TreeSet<>();

	private Hindsight() {
		TestDatabase.driver()
			.executableQuery(
					"MATCH ()-[d:DECLARES]->(t:Thing) WHERE NOT t:Document RETURN DISTINCT t.id AS id, d.labels[-1] AS kind")
			.execute()
			.records()
			.forEach((row) -> kinds.put(row.get("id").asString(), row.get("kind").asString()));
		statements = TestDatabase.driver().executableQuery(STATEMENTS).execute().records();
	}

	/** A dossier that says of everything something else, later. */
	public static String later() {
		Hindsight hindsight = new Hindsight();
		hindsight.relationships();
		hindsight.values();
		return hindsight.dossier(LATER);
	}

	/** A dossier in which every speaker takes everything back. */
	public static String retractions() {
		Hindsight hindsight = new Hindsight();
		hindsight.takeBack();
		return hindsight.dossier(RETRACTIONS);
	}

	private void relationships() {
		Set<List<String>> triples = new HashSet<>();
		Map<List<String>, String> asserted = new LinkedHashMap<>();
		for (Record row : statements) {
			List<String> triple = List.of(row.get("subject").asString(), row.get("relation").asString(),
					row.get("object").asString());
			if (!row.get("relation").isNull() && !JUDGEMENTS.contains(triple.get(1))
					&& kinds.keySet().containsAll(List.of(triple.get(0), triple.get(2)))) {
				triples.add(triple);
				if (!row.get("denied").asBoolean()) {
					asserted.putIfAbsent(triple, row.get("id").asString());
				}
			}
		}
		asserted.forEach((triple, claim) -> {
			if (SPEAKING_FOR.contains(triple.get(1))) {
				say("asserts", List.of(triple.get(0), triple.get(1), BUREAU));
				return;
			}
			others(triple.get(2)).forEach((other) -> say(List.of(triple.get(0), triple.get(1), other), triples));
			others(triple.get(0)).forEach((other) -> say(List.of(other, triple.get(1), triple.get(2)), triples));
			say("denies", triple).put("denies", List.of(claim));
		});
	}

	/** Says it if it is new and closes no circle. */
	private void say(List<String> triple, Set<List<String>> triples) {
		if (!triple.get(0).equals(triple.get(2)) && !reaches(triple.get(2), triple.get(1), triple.get(0), triples)
				&& triples.add(triple)) {
			say("asserts", triple);
		}
	}

	private static boolean reaches(String from, String relation, String to, Set<List<String>> triples) {
		return from.equals(to) || triples.stream()
			.filter((triple) -> triple.get(0).equals(from) && triple.get(1).equals(relation))
			.anyMatch((triple) -> reaches(triple.get(2), relation, to, triples));
	}

	private Map<String, Object> say(String stance, List<String> triple) {
		used.add(triple.get(0));
		used.add(triple.get(2));
		Map<String, Object> claim = claim(LATECOMER, stance);
		claim.put("says", String.join(" ", triple));
		return claim;
	}

	/** The next few things of the same kind. */
	private List<String> others(String thing) {
		List<String> alike = new ArrayList<>(
				kinds.keySet().stream().filter((other) -> Objects.equals(kinds.get(other), kinds.get(thing))).toList());
		Collections.rotate(alike, -alike.indexOf(thing) - 1);
		return alike.subList(0, Math.min(OTHERS, alike.size() - 1));
	}

	private void values() {
		Set<String> topics = new HashSet<>();
		for (Record row : statements) {
			String subject = row.get("subject").asString();
			if (!row.get("property").isNull() && kinds.containsKey(subject)
					&& topics.add(subject + "." + row.get("property").asString())) {
				used.add(subject);
				Map<String, Object> claim = claim(LATECOMER, "asserts");
				claim.put("about", subject);
				claim.put("property", row.get("property").asString());
				if (row.get("dated").asBoolean()) {
					claim.put("date", "2025-03-20");
				}
				else {
					claim.put("value", another(row.get("value").asObject()));
					claim.put("unit", row.get("unit").asString("people"));
				}
			}
		}
	}

	private static Object another(Object value) {
		return value instanceof Boolean truth ? !truth : value instanceof Number ? 424242 : "otherwise";
	}

	private void takeBack() {
		Map<String, List<Record>> whole = new LinkedHashMap<>();
		statements.forEach((row) -> whole
			.computeIfAbsent(row.get("id").asString().replaceFirst("\\.\\d+$", ""), (key) -> new ArrayList<>())
			.add(row));
		whole.values().stream().filter((rows) -> rows.stream().noneMatch(Hindsight::staysToday)).forEach((rows) -> {
			String speaker = rows.get(0).get("speaker").asString();
			used.add(speaker);
			Map<String, Object> claim = claim(speaker, "asserts");
			claim.put("about", speaker);
			claim.put("retracts", rows.stream().map((row) -> row.get("id").asString()).toList());
		});
	}

	private static boolean staysToday(Record row) {
		String relation = row.get("relation").asString();
		return JUDGEMENTS.contains(relation) || SPEAKING_FOR.contains(relation) || row.get("judges").asBoolean();
	}

	private Map<String, Object> claim(String speaker, String stance) {
		Map<String, Object> claim = new LinkedHashMap<>();
		claim.put("by", speaker);
		claim.put("stance", stance);
		claim.put("at", "note");
		claim.put("paraphrase", "Said in hindsight.");
		claims.put("c" + claims.size(), claim);
		return claim;
	}

	private String dossier(String id) {
		Map<String, Object> things = new HashMap<>();
		used.forEach((thing) -> things.put(thing,
				Map.of("is", kinds.getOrDefault(thing, "Organization"), "name", name(thing))));
		things.put(LATECOMER, Map.of("is", "Organization", "name", "Latecomer"));
		return new YAMLMapper().writeValueAsString(Map.of("document", Map.of("id", id, "title", "Hindsight", "kind",
				"report", "publisher", LATECOMER, "publishedOn", "2040-01-01"), "things", things, "claims", claims));
	}

	private static String name(String thing) {
		return TestDatabase.driver()
			.executableQuery(
					"OPTIONAL MATCH ()-[d:DECLARES]->(:Thing {id: $id}) RETURN coalesce(min(d.name), $id) AS name")
			.withParameters(Map.of("id", thing))
			.execute()
			.records()
			.get(0)
			.get("name")
			.asString();
	}

}
