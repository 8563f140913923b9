package dev.parley.dossier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import dev.parley.dossier.BrokenDossier.Fault;
import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * Puts one document's claims in the place of what it said before, within one transaction.
 */
final class Replacement {

	private final Graph.Writing graph;

	private final Instant now;

	Replacement(Graph.Writing graph, Instant now) {
		this.graph = graph;
		this.now = now;
	}

	Report with(Dossier dossier) {
		Report report = replace(dossier.document(), dossier);
		violations(dossier);
		return report;
	}

	Optional<Report> withNothing(String document) {
		boolean held = !run("dossier/held", Map.of("document", document)).isEmpty();
		return held ? Optional.of(replace(document, null)) : Optional.empty();
	}

	private Report replace(String document, @Nullable Dossier dossier) {
		var difference = Difference.between(known(document), dossier == null ? List.of() : dossier.claims());
		var projection = new Projection(graph);
		projection.touch(difference.stale());
		projection.touchThings(declared(document, dossier));
		run("dossier/withdraw", Map.of("claims", difference.removed()));
		run("dossier/undeclare",
				Map.of("document", document, "things", dossier == null ? List.of() : ids(dossier.things())));
		run("dossier/unpublish", Map.of("document", document));
		if (dossier != null) {
			write(dossier, difference);
		}
		projection.renew(document, difference.fresh());
		return difference.report(document, waiting(document));
	}

	private void write(Dossier dossier, Difference difference) {
		String document = dossier.document();
		run("dossier/declare",
				Map.of("document", document, "things", dossier.things().stream().map(Dossier.Thing::row).toList()));
		run("dossier/publish", Map.of("document", document, "publisher", dossier.publisher()));
		run("dossier/claim",
				Map.of("document", document, "now", now.atZone(ZoneOffset.UTC), "claims",
						Stream.concat(difference.added().stream(), difference.changed().stream())
							.map(Dossier.Claim::row)
							.toList()));
	}

	private Map<String, String> known(String document) {
		Map<String, String> digests = new LinkedHashMap<>();
		run("dossier/known", Map.of("document", document))
			.forEach((row) -> digests.put(text(row, "id"), text(row, "digest")));
		return digests;
	}

	/**
	 * The things that are declared before or after; a fault where another document
	 * declares one as of another kind.
	 */
	private Set<String> declared(String document, @Nullable Dossier dossier) {
		Map<String, Dossier.Thing> things = new LinkedHashMap<>();
		if (dossier != null) {
			dossier.things().forEach((thing) -> things.put(thing.id(), thing));
		}
		List<Fault> faults = new ArrayList<>();
		Set<String> touched = new TreeSet<>(things.keySet());
		for (var row : run("dossier/declared", Map.of("document", document, "things", things.keySet()))) {
			String id = text(row, "id");
			touched.add(id);
			Dossier.Thing thing = things.get(id);
			Object labels = row.get("labels");
			if (thing != null && labels != null && !labels.equals(thing.properties().get("labels"))) {
				faults.add(new Fault(thing.line(), "'" + id + "' is declared as " + labels + " by '"
						+ text(row, "document") + "'; one id names one thing: mend the kind, or choose another id"));
			}
		}
		if (dossier != null && !faults.isEmpty()) {
			throw new BrokenDossier(dossier.name(), faults);
		}
		return touched;
	}

	private List<String> waiting(String document) {
		return run("dossier/waiting", Map.of("document", document)).stream().map((row) -> text(row, "claim")).toList();
	}

	private void violations(Dossier dossier) {
		Map<String, Integer> lines = new LinkedHashMap<>();
		dossier.things().forEach((thing) -> lines.put(thing.id(), thing.line()));
		dossier.claims().forEach((claim) -> lines.put(claim.id(), claim.line()));
		List<Fault> faults = new ArrayList<>();
		for (String check : Checks.OF_A_DOSSIER) {
			for (var row : run(check, Map.of("things", ids(dossier.things())))) {
				Object claims = row.get("claims");
				int line = claims instanceof List<?> ids
						? ids.stream().map(lines::get).filter(Objects::nonNull).findFirst().orElse(1) : 1;
				faults.add(new Fault(line, text(row, "message")));
			}
		}
		if (!faults.isEmpty()) {
			throw new BrokenDossier(dossier.name(), faults);
		}
	}

	private static List<String> ids(List<Dossier.Thing> things) {
		return things.stream().map(Dossier.Thing::id).toList();
	}

	private static String text(Map<String, @Nullable Object> row, String column) {
		return String.valueOf(row.get(column));
	}

	private List<Map<String, @Nullable Object>> run(String file, Map<String, Object> parameters) {
		return graph.run(CypherFile.of(file + ".cypher"), parameters);
	}

}
