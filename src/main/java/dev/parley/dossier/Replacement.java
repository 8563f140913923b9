package dev.parley.dossier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import dev.parley.graph.Audit;
import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * Puts what documents say now in the place of what they said before, within one
 * transaction.
 */
final class Replacement {

	private final Graph.Writing graph;

	private final Instant now;

	private final Mandate mandate;

	private final Audit.Signature by;

	private final Projection projection;

	private final Checks checks;

	Replacement(Graph.Writing graph, Instant now, Mandate mandate, Audit.Signature by) {
		this.graph = graph;
		this.now = now;
		this.mandate = mandate;
		this.by = by;
		this.projection = new Projection(graph);
		this.checks = new Checks(graph);
	}

	/**
	 * Projects and checks once for all of them; throwing leaves it to the transaction to
	 * undo everything.
	 */
	List<Report> with(List<Dossier> dossiers) {
		run("lock", Map.of());
		Map<Dossier, Difference> differences = new LinkedHashMap<>();
		dossiers.forEach((dossier) -> differences.put(dossier, replace(dossier)));
		projection.renew(dossiers.stream().map(Dossier::document).toList(),
				differences.values().stream().flatMap((difference) -> difference.fresh().stream()).toList());
		checks.hold(dossiers, projection.touched());
		dossiers.forEach((dossier) -> mandated(dossier.document()));
		return differences.entrySet()
			.stream()
			.map((entry) -> entry.getValue().report(entry.getKey().document(), waiting(entry.getKey().document())))
			.toList();
	}

	boolean holds(String document) {
		return !held(document).isEmpty();
	}

	private List<Map<String, @Nullable Object>> held(String document) {
		return run("held", Map.of("document", document));
	}

	/**
	 * Asked before and after: what was there is not to be taken away either.
	 * @throws Unmandated if something of it is for editors only
	 */
	private void mandated(String document) {
		if (mandate != Mandate.JUDGEMENTS) {
			run("editorial", Map.of("document", document)).forEach((row) -> {
				throw new Unmandated(String.valueOf(row.get("claim")));
			});
		}
	}

	private Difference replace(Dossier dossier) {
		String document = dossier.document();
		mandated(document);
		var held = held(document);
		var difference = Difference.between(known(document), dossier.claims(), held.isEmpty());
		checks.kinds(dossier);
		projection.touch(difference.stale());
		projection.touchThings(declared(dossier));
		run("withdraw", Map.of("claims", difference.removed()));
		run("undeclare", Map.of("document", document, "things", dossier.thingIds()));
		run("unpublish", Map.of("document", document));
		if (!dossier.things().isEmpty()) {
			write(dossier, difference);
		}
		record(dossier, difference, held);
		return difference;
	}

	/** The text tells of what is not a claim, such as how a thing is called. */
	private void record(Dossier dossier, Difference difference, List<Map<String, @Nullable Object>> held) {
		String document = dossier.document();
		if (difference.isNew()) {
			by.record(graph, "dossier added", document);
		}
		else if (dossier.things().isEmpty()) {
			by.record(graph, "dossier taken back", document);
		}
		else if (!difference.isEmpty() || !dossier.sha256().equals(Optional.ofNullable(held.get(0).get("sha256")))) {
			by.record(graph, "dossier changed", document);
		}
	}

	private void write(Dossier dossier, Difference difference) {
		String document = dossier.document();
		run("declare",
				Map.of("document", document, "things", dossier.things().stream().map(Dossier.Thing::row).toList()));
		run("publish", Map.of("document", document, "publisher", dossier.publisher()));
		run("claim",
				Map.of("document", document, "now", now.atZone(ZoneOffset.UTC), "claims",
						Stream.concat(difference.added().stream(), difference.changed().stream())
							.map(Dossier.Claim::row)
							.toList()));
	}

	private Map<String, String> known(String document) {
		Map<String, String> digests = new LinkedHashMap<>();
		run("known", Map.of("document", document))
			.forEach((row) -> digests.put(String.valueOf(row.get("id")), String.valueOf(row.get("digest"))));
		return digests;
	}

	/** The things that the document declares before or after. */
	private Set<String> declared(Dossier dossier) {
		Set<String> things = new TreeSet<>(dossier.thingIds());
		run("declares", Map.of("document", dossier.document()))
			.forEach((row) -> things.add(String.valueOf(row.get("id"))));
		return things;
	}

	private List<String> waiting(String document) {
		return run("waiting", Map.of("document", document)).stream()
			.map((row) -> String.valueOf(row.get("claim")))
			.toList();
	}

	private List<Map<String, @Nullable Object>> run(String file, Map<String, Object> parameters) {
		return graph.run(CypherFile.of("dossier/" + file + ".cypher"), parameters);
	}

}
