package dev.parley.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dev.parley.dossier.Projection;
import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;

/**
 * What is to be written of some rows, in few statements, by the projection of all claims.
 */
final class Writes {

	static final String WITHDRAWN = "withdrawn";

	private final Release release;

	private final List<Map<String, Object>> declared = new ArrayList<>();

	private final List<Map<String, Object>> claims = new ArrayList<>();

	private final Set<String> stale = new TreeSet<>();

	private final Set<String> removed = new TreeSet<>();

	Writes(Release release) {
		this.release = release;
	}

	/** How a record describes a thing. */
	void declare(String id, String record, Description description) {
		declared.add(Map.of("id", id, "properties", description.in(record)));
	}

	void add(Statement statement, Map<String, Object> properties) {
		List<Map<String, Object>> about = new ArrayList<>();
		about.add(Map.of("thing", statement.subject(), "as", "subject"));
		if (statement.object() != null) {
			about.add(Map.of("thing", statement.object(), "as", "object"));
		}
		properties.put("knownOn", release.knownOn());
		properties.put("recordedAt", release.recorded());
		claims.add(Map.of("id", properties.get("id"), "by", statement.by(), "about", about, "properties", properties));
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
		claims.add(Map.of("id", properties.get("id"), "by", release.source().publisher().id(), "about",
				List.of(Map.of("thing", release.id(), "as", "subject")), "properties", properties));
	}

	void store(Graph.Writing graph) {
		var projection = new Projection(graph);
		stale.addAll(removed);
		projection.touch(stale);
		if (!removed.isEmpty()) {
			graph.run(CypherFile.of("dossier/withdraw.cypher"), Map.of("claims", removed));
		}
		if (!declared.isEmpty()) {
			graph.run(CypherFile.of("dataset/declare.cypher"),
					Map.of("document", release.id(), "releases", release.releases(), "things", declared));
		}
		List<String> ids = claims.stream().map((claim) -> String.valueOf(claim.get("id"))).toList();
		if (!ids.isEmpty()) {
			graph.run(CypherFile.of("dossier/claim.cypher"),
					Map.of("document", release.id(), "now", release.recorded(), "claims", claims));
			graph.run(CypherFile.of("dataset/links.cypher"), Map.of("claims", ids));
		}
		projection.touchThings(declared.stream().map((thing) -> String.valueOf(thing.get("id"))).toList());
		if (!ids.isEmpty() || !declared.isEmpty() || !stale.isEmpty()) {
			projection.renew(List.of(), ids);
		}
	}

}
