package dev.parley.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import dev.parley.dossier.Digest;
import dev.parley.dossier.Projection;
import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written of some rows, by the statement that writes it. What is the only
 * word on a thing that is new goes straight into the graph; everything else takes the way
 * that dossiers take, by the projection of all claims. Both end in the same graph.
 */
final class Writes {

	static final String WITHDRAWN = "withdrawn";

	private final Release release;

	private final List<Map<String, Object>> created = new ArrayList<>();

	private final List<Map<String, Object>> declared = new ArrayList<>();

	/** By speaker and thing, what the statements for the only word on something take. */
	private final Map<List<String>, Group> figures = new LinkedHashMap<>();

	private final Map<List<String>, Group> relationships = new LinkedHashMap<>();

	private final List<Map<String, Object>> general = new ArrayList<>();

	private final Set<String> stale = new TreeSet<>();

	private final Set<String> removed = new TreeSet<>();

	/** Claims of one speaker on one thing. */
	private record Group(List<Map<String, Object>> claims, Map<String, Object> carried) {

		static Group empty() {
			return new Group(new ArrayList<>(), new LinkedHashMap<>());
		}

		Map<String, Object> row(List<String> key) {
			return Map.of("by", key.get(0), "subject", key.get(1), "claims", claims, "carried", carried);
		}

	}

	Writes(Release release) {
		this.release = release;
	}

	/** A thing that nothing in the graph knows. */
	void create(String id, String record, Description description) {
		Map<String, Object> node = new LinkedHashMap<>(description.properties());
		node.put("id", id);
		node.remove("mention");
		Object labels = Objects.requireNonNull(node.remove("labels"));
		created.add(Map.of("node", node, "labels", labels, "properties", description.in(record)));
	}

	/** A thing that is there, or that several records describe. */
	void declare(String id, String record, Description description) {
		declared.add(Map.of("id", id, "properties", description.in(record)));
	}

	/** What is the only claim on something about a thing that is new. */
	void only(Statement statement, Map<String, Object> properties) {
		List<String> key = List.of(statement.by(), statement.subject());
		if (statement.object() == null) {
			Group group = figures.computeIfAbsent(key, (none) -> Group.empty());
			group.claims().add(properties);
			group.carried().putAll(carried(properties));
		}
		else {
			relationships.computeIfAbsent(key, (none) -> Group.empty())
				.claims()
				.add(Map.of("object", statement.object(), "properties", properties, "carried",
						carriedBetween(properties)));
		}
	}

	/** A claim among others. */
	void add(Statement statement, Map<String, Object> properties) {
		List<Map<String, Object>> about = new ArrayList<>();
		about.add(Map.of("thing", statement.subject(), "as", "subject"));
		if (statement.object() != null) {
			about.add(Map.of("thing", statement.object(), "as", "object"));
		}
		properties.put("knownOn", release.knownOn());
		properties.put("recordedAt", release.recorded());
		general.add(Map.of("id", properties.get("id"), "by", statement.by(), "about", about, "properties", properties));
	}

	/** A claim of this release that is about to be said anew. */
	void replace(String claim) {
		stale.add(claim);
	}

	/**
	 * Claims of this release are taken out; those of earlier ones are retracted, and
	 * stay.
	 */
	void withdraw(String record, Collection<String> gone) {
		String own = release.id() + ":";
		gone.stream().filter((id) -> id.startsWith(own)).forEach(removed::add);
		List<String> retracted = gone.stream().filter((id) -> !id.startsWith(own)).sorted().toList();
		if (retracted.isEmpty()) {
			return;
		}
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("id", own + record + "." + WITHDRAWN);
		properties.put("stance", "asserts");
		properties.put("paraphrase", "The release no longer says this.");
		properties.put("locator", "row " + record);
		properties.put("knownOn", release.knownOn());
		properties.put("retracts", retracted);
		properties.put("digest", Digest.of(retracted.toString()));
		general.add(Map.of("id", properties.get("id"), "by", release.source().publisher().id(), "about",
				List.of(Map.of("thing", release.id(), "as", "subject")), "properties", properties));
	}

	void store(Graph.Writing graph) {
		var projection = new Projection(graph);
		stale.addAll(removed);
		projection.touch(stale);
		if (!removed.isEmpty()) {
			graph.run(CypherFile.of("dossier/withdraw.cypher"), Map.of("claims", removed));
		}
		Map<String, Object> once = Map.of("document", release.id(), "knownOn", release.knownOn(), "recordedAt",
				release.recorded());
		store(graph, "dataset/create", "things", created, once);
		store(graph, "dataset/declare", "things", declared,
				Map.of("document", release.id(), "releases", release.releases()));
		store(graph, "dataset/figures", "groups", rows(figures), once);
		store(graph, "dataset/relationships", "groups", rows(relationships), once);
		store(graph, "dossier/claim", "claims", general, Map.of("document", release.id(), "now", release.recorded()));
		List<String> ids = general.stream().map((claim) -> String.valueOf(claim.get("id"))).toList();
		if (!ids.isEmpty()) {
			graph.run(CypherFile.of("dataset/links.cypher"), Map.of("claims", ids));
		}
		projection.touchThings(declared.stream().map((thing) -> String.valueOf(thing.get("id"))).toList());
		if (!ids.isEmpty() || !declared.isEmpty() || !stale.isEmpty()) {
			projection.renew(List.of(), ids);
		}
	}

	private static List<Map<String, Object>> rows(Map<List<String>, Group> groups) {
		return groups.entrySet().stream().map((group) -> group.getValue().row(group.getKey())).toList();
	}

	private static void store(Graph.Writing graph, String file, String name, List<Map<String, Object>> rows,
			Map<String, Object> once) {
		if (!rows.isEmpty()) {
			Map<String, Object> parameters = new LinkedHashMap<>(once);
			parameters.put(name, rows);
			graph.run(CypherFile.of(file + ".cypher"), parameters);
		}
	}

	/** What a thing carries if this is the only claim on a property. */
	private static Map<String, Object> carried(Map<String, Object> properties) {
		Object property = properties.get("property");
		if (property == null || properties.containsKey("qualifier")) {
			return Map.of();
		}
		boolean day = properties.containsKey("earliest") && properties.get("earliest").equals(properties.get("latest"))
				&& !properties.containsKey("doubtful");
		return Map.of(property.toString(), Objects.requireNonNull(properties.get(day ? "earliest" : "value")));
	}

	/** What a relationship carries if this is the only claim that asserts it. */
	private static Map<String, Object> carriedBetween(Map<String, @Nullable Object> properties) {
		Map<String, Object> carried = new LinkedHashMap<>();
		carried.put("claims", List.of(Objects.requireNonNull(properties.get("id"))));
		for (String key : List.of("topic", "title", "capacity", "role", "under", "from", "fromEarliest", "fromLatest",
				"to", "toEarliest", "toLatest", "on", "onEarliest", "onLatest")) {
			Object value = properties.get(key);
			if (value != null) {
				carried.put(key, value);
			}
		}
		return carried;
	}

}
