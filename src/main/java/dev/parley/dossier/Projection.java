package dev.parley.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * Brings relationships, values and labels in line with claims that changed; the work is
 * in {@code cypher/projection}.
 */
public final class Projection {

	private final Graph.Writing graph;

	private final Set<String> claims = new TreeSet<>();

	private final Set<String> topics = new TreeSet<>();

	private final Set<String> things = new TreeSet<>();

	public Projection(Graph.Writing graph) {
		this.graph = graph;
	}

	/** Remembers what these claims say and reach, before they change. */
	public void touch(Collection<String> changing) {
		for (var row : run("reach", Map.of("claims", changing))) {
			claims.add(String.valueOf(row.get("claim")));
			if (row.get("topic") != null) {
				topics.add(String.valueOf(row.get("topic")));
			}
		}
	}

	public void touchThings(Collection<String> changing) {
		things.addAll(changing);
	}

	/**
	 * Projects all that was touched, and what the new claims of the documents say and
	 * reach.
	 */
	public void renew(List<String> documents, List<String> fresh) {
		run("identity", Map.of("claims", fresh));
		touch(run("links", Map.of("documents", documents)).stream()
			.map((row) -> String.valueOf(row.get("claim")))
			.toList());
		touch(fresh);
		run("retractions", Map.of("claims", claims));
		relationships();
		merge();
		run("undeclared", Map.of("things", things));
		run("things", Map.of("things", things));
		run("sides", Map.of("topics", topics));
		run("values", Map.of("things", subjects()));
		run("forgotten", Map.of("topics", topics));
		run("mediators", Map.of("things", subjects()));
	}

	private void relationships() {
		run("relationships", Map.of("topics", topics));
		run("unclaimed", Map.of("topics", topics));
	}

	/**
	 * Where it is judged anew which things are one, their claims move, and what these say
	 * is projected again.
	 */
	private void merge() {
		for (var row : run("same", Map.of("topics", topics))) {
			touchThings(texts(row.get("things")));
			run("publishers", Map.of("things", texts(row.get("things"))));
			List<String> moving = texts(row.get("claims"));
			touch(moving);
			run("identity", Map.of("claims", moving));
			touch(moving);
			relationships();
		}
	}

	/** The things that what was projected is about. */
	Set<String> touched() {
		Set<String> touched = new TreeSet<>(things);
		topics.forEach((topic) -> touched.addAll(List.of(topic.split("[. ]"))));
		return touched;
	}

	/** Topics begin with the id of what they are about. */
	private List<String> subjects() {
		return topics.stream().map((topic) -> topic.split("[. ]", 2)[0]).distinct().toList();
	}

	private static List<String> texts(@Nullable Object list) {
		return list instanceof List<?> items ? items.stream().map(String::valueOf).toList() : List.of();
	}

	private List<Map<String, @Nullable Object>> run(String file, Map<String, Object> parameters) {
		return graph.run(CypherFile.of("projection/" + file + ".cypher"), parameters);
	}

}
