package dev.parley.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import dev.parley.dossier.BrokenDossier.Fault;
import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * Holds dossiers against the graph: the kinds of things, and the invariants in
 * {@code cypher/checks} that they can break.
 */
final class Checks {

	private static final List<String> BREAKABLE = List.of("acyclic", "relationship-ends",
			"retractions-are-by-the-speaker", "sames-are-alike", "preferences-are-editorial");

	private final Graph.Writing graph;

	Checks(Graph.Writing graph) {
		this.graph = graph;
	}

	/**
	 * One id names one thing: what another document declares as of another kind is a
	 * fault.
	 */
	void kinds(Dossier dossier) {
		Map<String, Dossier.Thing> things = new LinkedHashMap<>();
		dossier.things().forEach((thing) -> things.put(thing.id(), thing));
		List<Fault> faults = new ArrayList<>();
		run("dossier/release", Map.of("document", dossier.document()))
			.forEach((row) -> faults.add(new Fault(1, "'" + dossier.document() + "' is a release of the dataset "
					+ row.get("dataset") + "; choose another id for the dossier")));
		for (var row : run("dossier/kinds", Map.of("document", dossier.document(), "things", things.keySet()))) {
			Dossier.Thing thing = Objects.requireNonNull(things.get(String.valueOf(row.get("id"))));
			if (!Objects.equals(row.get("labels"), thing.properties().get("labels"))) {
				faults.add(new Fault(thing.line(), "'" + thing.id() + "' is declared as " + row.get("labels") + " by '"
						+ row.get("document") + "'; one id names one thing: mend the kind, or choose another id"));
			}
		}
		refuse(dossier, faults);
	}

	/**
	 * After the projection: what the dossiers say together must not break an invariant,
	 * nor what is left when one is taken back.
	 * @param touched the things that may be affected
	 */
	void hold(List<Dossier> dossiers, Set<String> touched) {
		Set<String> things = new TreeSet<>(touched);
		dossiers.forEach((dossier) -> things.addAll(dossier.thingIds()));
		List<Map<String, @Nullable Object>> violations = new ArrayList<>();
		BREAKABLE.forEach((check) -> violations.addAll(run("checks/" + check, Map.of("things", things))));
		for (Dossier dossier : dossiers) {
			Map<String, Integer> lines = new LinkedHashMap<>();
			dossier.claims().forEach((claim) -> lines.put(claim.id(), claim.line()));
			refuse(dossier,
					violations.stream()
						.filter((row) -> line(row, lines) > 0)
						.map((row) -> new Fault(line(row, lines), String.valueOf(row.get("message"))))
						.toList());
		}
		if (!violations.isEmpty()) {
			Dossier first = dossiers.get(0);
			String without = first.things().isEmpty() ? "Without it: " : "";
			refuse(first, violations.stream().map((row) -> new Fault(1, without + row.get("message"))).toList());
		}
	}

	/** The line of the first of these claims that takes part, or 0 if none does. */
	private static int line(Map<String, @Nullable Object> row, Map<String, Integer> lines) {
		List<?> claims = row.get("claims") instanceof List<?> ids ? ids : List.of();
		return claims.stream().map(lines::get).filter(Objects::nonNull).findFirst().orElse(0);
	}

	private static void refuse(Dossier dossier, List<Fault> faults) {
		if (!faults.isEmpty()) {
			throw new BrokenDossier(dossier.name(),
					faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList());
		}
	}

	private List<Map<String, @Nullable Object>> run(String file, Map<String, Object> parameters) {
		return graph.run(CypherFile.of(file + ".cypher"), parameters);
	}

}
