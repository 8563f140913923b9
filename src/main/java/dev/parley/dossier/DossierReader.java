package dev.parley.dossier;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.parley.dossier.BrokenDossier.Fault;
import dev.parley.dossier.Dossier.Thing;
import dev.parley.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns a dossier's YAML into checked rows, or says everything that is wrong with it. */
final class DossierReader {

	private static final Set<String> TITLED = Set.of("Agreement", "Document");

	/** What of a thing is not stored as it is written. */
	private static final Set<String> SHAPED = Set.of("is", "aliases");

	private final Yaml yaml = new Yaml();

	/**
	 * Reads a dossier.
	 * @param name where it came from, for messages
	 * @param text the YAML
	 * @return the rows
	 * @throws BrokenDossier naming each line that is wrong, and what to do
	 */
	Dossier read(String name, String text) {
		JsonNode tree = yaml.read(name, text);
		var reading = new Reading(tree);
		Dossier dossier = reading.dossier(name, text);
		if (!reading.faults.isEmpty()) {
			reading.faults.sort(Comparator.comparingInt(Fault::line));
			throw new BrokenDossier(name, reading.faults);
		}
		return dossier;
	}

	/** One reading: the tree, and the faults found on the way. */
	static final class Reading {

		final List<Fault> faults = new ArrayList<>();

		final JsonNode document;

		final String id;

		final JsonNode claims;

		private final Map<String, String> kinds = new LinkedHashMap<>();

		private final JsonNode things;

		Reading(JsonNode tree) {
			this.document = tree.get("document");
			this.id = document.get("id").asString();
			this.things = tree.get("things");
			this.claims = tree.get("claims");
			things.properties().forEach((thing) -> kinds.put(thing.getKey(), thing.getValue().get("is").asString()));
			if (kinds.put(id, "Document") != null) {
				fault(things.get(id),
						"'" + id + "' is the document itself; describe it under document, not under things");
			}
		}

		Dossier dossier(String name, String text) {
			List<Thing> declared = new ArrayList<>();
			things.properties().forEach((thing) -> declared.add(thing(thing.getKey(), thing.getValue())));
			var rows = new ClaimRows(this).all();
			declared.add(new Thing(id, Yaml.line(document), describe(document, refersTo(rows), text)));
			String publisher = actor(document.get("publisher"));
			if (!"Organization".equals(kinds.get(publisher)) && kinds.containsKey(publisher)) {
				fault(document.get("publisher"), "a publisher is an Organization, and '" + publisher + "' is not");
			}
			return new Dossier(name, id, publisher, declared, rows);
		}

		private static Thing thing(String key, JsonNode node) {
			Map<String, Object> properties = new LinkedHashMap<>();
			String kind = node.get("is").asString();
			properties.put("labels",
					Dossier.ACTORS.contains(kind) ? Stream.of("Actor", kind).distinct().toList() : List.of(kind));
			node.properties()
				.stream()
				.filter((property) -> !SHAPED.contains(property.getKey()))
				.forEach((property) -> properties.put(property.getKey(), plain(property.getValue())));
			if (node.has("aliases")) {
				properties.put("aliases", node.get("aliases").valueStream().map(Reading::alias).toList());
				properties.put("aliasLanguages", node.get("aliases").valueStream().map(Reading::language).toList());
			}
			if (TITLED.contains(kind)) {
				properties.put("title", node.get("name").asString());
			}
			return new Thing(key, Yaml.line(node), properties);
		}

		private static String alias(JsonNode node) {
			return node.isObject() ? node.get("name").asString() : node.asString();
		}

		private static String language(JsonNode node) {
			return node.has("language") ? node.get("language").asString() : "";
		}

		private Map<String, Object> describe(JsonNode node, List<String> refersTo, String text) {
			Map<String, Object> properties = new LinkedHashMap<>();
			properties.put("labels", List.of("Document"));
			properties.put("name", node.get("title").asString());
			for (String key : List.of("title", "kind", "url", "language", "licence", "publishedOn", "reliability")) {
				if (node.has(key)) {
					properties.put(key, plain(node.get(key)));
				}
			}
			properties.put("sha256", Digest.of(text));
			if (!refersTo.isEmpty()) {
				properties.put("refersTo", refersTo);
			}
			return properties;
		}

		private List<String> refersTo(List<Dossier.Claim> rows) {
			Set<String> others = new LinkedHashSet<>();
			for (var row : rows) {
				for (String link : ClaimRows.LINKS) {
					if (row.properties().get(link) instanceof List<?> ids) {
						ids.forEach((other) -> others.add(String.valueOf(other).replaceFirst(":.*$", "")));
					}
				}
			}
			others.remove(id);
			return List.copyOf(others);
		}

		/** The id of an actor of this dossier; a fault if it is none. */
		String actor(JsonNode node) {
			String kind = kinds.get(known(node));
			if (kind != null && !Dossier.ACTORS.contains(kind)) {
				fault(node, "'" + node.asString() + "' is a " + kind
						+ "; only a Person, State or Organization speaks or publishes");
			}
			return node.asString();
		}

		/** The id of a thing of this dossier; a fault if it is none. */
		String known(JsonNode node) {
			return known(node, node.asString());
		}

		String known(JsonNode node, String thing) {
			if (!kinds.containsKey(thing)) {
				fault(node,
						"'" + thing + "' is not among this dossier's things; declare it under things, or mend the id");
			}
			return thing;
		}

		@Nullable ImpreciseDate date(@Nullable JsonNode node) {
			if (node == null) {
				return null;
			}
			try {
				return ImpreciseDate.parse(node.asString());
			}
			catch (DateTimeException ex) {
				fault(node, String.valueOf(ex.getMessage()));
				return null;
			}
		}

		void fault(JsonNode node, String message) {
			faults.add(new Fault(Yaml.line(node), message));
		}

		static Object plain(JsonNode node) {
			if (node.isArray()) {
				return node.valueStream().map(Reading::plain).toList();
			}
			if (node.isIntegralNumber()) {
				return node.asLong();
			}
			if (node.isNumber()) {
				return node.asDouble();
			}
			return node.isBoolean() ? (Object) node.asBoolean() : node.asString();
		}

	}

}
