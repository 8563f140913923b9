package dev.parley.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import dev.parley.graph.Answer;
import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * Claims as linked data: each is a schema.org Claim and an entity of PROV-O, attributed
 * to its speaker and derived from its document. What neither has a word for is said in
 * words of Parley's own, {@code urn:parley:vocabulary:…}.
 *
 * @param graph where the claims are
 * @param base the address of Parley, with a slash at its end
 */
record Linked(Graph graph, String base) {

	private static final CypherFile CLAIMS = CypherFile.of("export/claims.cypher");

	private static final Map<String, String> KINDS = Map.of("Person", "Person", "State", "Country", "Organization",
			"Organization");

	Map<String, @Nullable Object> claims(Iterable<String> ids) {
		List<Map<String, @Nullable Object>> claims = found(ids);
		Set<String> documents = new TreeSet<>();
		claims.forEach((claim) -> documents.add(String.valueOf(claim.get("document"))));
		return graph(List.of(), claims, Sources.found(graph, documents));
	}

	Map<String, @Nullable Object> document(String id) {
		return graph(List.of(), List.of(), Sources.found(graph, List.of(id)));
	}

	Map<String, @Nullable Object> answer(Export export, Answer answer, List<Map<String, @Nullable Object>> sources,
			String address) {
		Set<String> ids = new LinkedHashSet<>();
		answer.rows().forEach((row) -> Sources.CLAIMS.forEach((column) -> collect(row.get(column), ids)));
		List<Map<String, @Nullable Object>> claims = found(ids);
		List<String> licences = new Ending(answer.rows().size(), answer.truncated(), sources).licences();
		Map<String, @Nullable Object> dataset = new LinkedHashMap<>();
		dataset.put("@id", base + address);
		dataset.put("@type", List.of("Dataset", "prov:Entity"));
		dataset.put("name", export.query().title());
		dataset.put("license", licences);
		dataset.put("prov:wasGeneratedBy", activity(export, sources));
		dataset.put("hasPart", claims.stream().map((claim) -> reference(claim(claim.get("claim")))).toList());
		dataset.put("parley:rows", answer.rows());
		dataset.put("parley:truncated", answer.truncated());
		return graph(List.of(dataset), claims, sources);
	}

	private Map<String, @Nullable Object> activity(Export export, List<Map<String, @Nullable Object>> sources) {
		Map<String, @Nullable Object> activity = new LinkedHashMap<>();
		activity.put("@type", "prov:Activity");
		export.told().forEach((name, value) -> activity.put("parley:" + name, value));
		activity.remove("parley:made");
		activity.put("prov:endedAtTime", export.told().get("made"));
		activity.put("prov:used",
				sources.stream().map((source) -> reference(document(source.get("document")))).toList());
		return activity;
	}

	private List<Map<String, @Nullable Object>> found(Iterable<String> ids) {
		Set<String> all = new LinkedHashSet<>();
		ids.forEach(all::add);
		return Sources.inBatches(graph, CLAIMS, "claims", all);
	}

	private static void collect(@Nullable Object value, Set<String> ids) {
		if (value instanceof Iterable<?> items) {
			items.forEach((item) -> collect(item, ids));
		}
		else if (value != null) {
			ids.add(value.toString());
		}
	}

	private Map<String, @Nullable Object> graph(List<Map<String, @Nullable Object>> first,
			List<Map<String, @Nullable Object>> claims, List<Map<String, @Nullable Object>> documents) {
		List<Map<String, @Nullable Object>> nodes = new ArrayList<>(first);
		Map<String, Map<String, @Nullable Object>> others = new LinkedHashMap<>();
		for (Map<String, @Nullable Object> claim : claims) {
			nodes.add(claimNode(claim));
			String speaker = thing(claim.get("speaker"));
			others.putIfAbsent(speaker, agent(speaker, claim.get("speakerName"), claim.get("speakerKind")));
		}
		for (Map<String, @Nullable Object> document : documents) {
			nodes.add(documentNode(document));
			if (document.get("publisher") != null) {
				String publisher = thing(document.get("publisher"));
				others.putIfAbsent(publisher, agent(publisher, document.get("publisherName"), "Organization"));
			}
		}
		nodes.addAll(others.values());
		Map<String, @Nullable Object> linked = new LinkedHashMap<>();
		linked.put("@context", context());
		linked.put("@graph", nodes);
		return linked;
	}

	private Map<String, @Nullable Object> claimNode(Map<String, @Nullable Object> claim) {
		Map<String, @Nullable Object> node = new LinkedHashMap<>();
		node.put("@id", claim(claim.get("claim")));
		node.put("@type", List.of("Claim", "prov:Entity"));
		node.put("identifier", claim.get("claim"));
		node.put("text", claim.get("paraphrase"));
		node.put("author", thing(claim.get("speaker")));
		node.put("prov:wasAttributedTo", thing(claim.get("speaker")));
		node.put("appearance", document(claim.get("document")));
		node.put("prov:wasDerivedFrom", document(claim.get("document")));
		node.put("prov:generatedAtTime", claim.get("recordedAt"));
		node.put("datePublished", claim.get("knownOn"));
		node.put("about", about(claim.get("about")));
		for (String own : List.of("stance", "relation", "property", "value", "unit", "said", "locator")) {
			node.put("parley:" + own, claim.get(own));
		}
		node.put("parley:retractedOn", claim.get("retractedAt"));
		node.values().removeIf(Objects::isNull);
		return node;
	}

	private List<Map<String, @Nullable Object>> about(@Nullable Object things) {
		List<Map<String, @Nullable Object>> about = new ArrayList<>();
		if (things instanceof Iterable<?> all) {
			for (Object each : all) {
				if (each instanceof Map<?, ?> thing) {
					Object id = thing.get("id");
					Map<String, @Nullable Object> node = reference(
							Boolean.TRUE.equals(thing.get("document")) ? document(id) : thing(id));
					node.put("name", thing.get("name"));
					node.values().removeIf(Objects::isNull);
					about.add(node);
				}
			}
		}
		return about;
	}

	private Map<String, @Nullable Object> documentNode(Map<String, @Nullable Object> document) {
		Map<String, @Nullable Object> node = new LinkedHashMap<>();
		node.put("@id", document(document.get("document")));
		node.put("@type", List.of("CreativeWork", "prov:Entity"));
		node.put("identifier", document.get("document"));
		node.put("name", document.get("title"));
		node.put("url", document.get("url"));
		node.put("datePublished", document.get("publishedOn"));
		node.put("inLanguage", document.get("language"));
		node.put("license", document.get("licence"));
		node.put("publisher", document.get("publisher") == null ? null : thing(document.get("publisher")));
		node.values().removeIf(Objects::isNull);
		return node;
	}

	private static Map<String, @Nullable Object> agent(String address, @Nullable Object name, @Nullable Object kind) {
		Map<String, @Nullable Object> agent = reference(address);
		agent.put("@type", List.of("prov:Agent", KINDS.getOrDefault(String.valueOf(kind), "Thing")));
		agent.put("name", name);
		return agent;
	}

	private static Map<String, @Nullable Object> reference(String address) {
		Map<String, @Nullable Object> reference = new LinkedHashMap<>();
		reference.put("@id", address);
		return reference;
	}

	private String claim(@Nullable Object id) {
		return base + "api/claims/" + id;
	}

	private String document(@Nullable Object id) {
		return base + "api/documents/" + id;
	}

	/** Its page: the same for a thing of whatever kind. */
	private String thing(@Nullable Object id) {
		return base + "thing/" + id;
	}

	private static Map<String, Object> context() {
		Map<String, Object> context = new LinkedHashMap<>();
		context.put("@version", 1.1);
		context.put("@vocab", "https://schema.org/");
		context.put("prov", "http://www.w3.org/ns/prov#");
		context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
		context.put("parley", "urn:parley:vocabulary:");
		for (String link : List.of("author", "appearance", "publisher", "url", "prov:wasAttributedTo",
				"prov:wasDerivedFrom")) {
			context.put(link, Map.of("@type", "@id"));
		}
		for (String time : List.of("prov:generatedAtTime", "prov:endedAtTime")) {
			context.put(time, Map.of("@type", "xsd:dateTime"));
		}
		for (String json : List.of("parley:rows", "parley:parameters", "parley:value")) {
			context.put(json, Map.of("@type", "@json"));
		}
		context.put("parley:retractedOn", Map.of("@type", "xsd:date"));
		return context;
	}

}
