package dev.parley.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;
import org.jspecify.annotations.Nullable;

/** Some rows of a release, held against the graph, and written in one transaction. */
final class Batch {

	private final Release release;

	private final Before before;

	private final Writes writes;

	private final List<Refusal> refusals = new ArrayList<>();

	private final Outcome outcome;

	private Batch(Graph.Writing graph, Release release, List<Said> all) {
		this.release = release;
		this.before = Before.of(graph, release, all);
		this.writes = new Writes(release);
		List<Said> accepted = accepted(all);
		long written = 0;
		long rows = 0;
		boolean changes = false;
		for (Said said : accepted) {
			boolean described = describe(said);
			boolean changed = claim(said) || described;
			changes |= changed;
			rows += said.row() ? 1 : 0;
			written += said.row() && changed ? 1 : 0;
		}
		long refused = all.stream().filter(Said::row).count() - rows;
		this.outcome = new Outcome(new Counts(rows + refused, written, rows - written, refused), refusals, changes);
	}

	/** What became of the rows, why some were refused, and whether the graph changed. */
	record Outcome(Counts counts, List<Refusal> refusals, boolean changes) {
	}

	static Outcome write(Graph.Writing graph, Release release, List<Said> all) {
		var batch = new Batch(graph, release, all);
		batch.writes.store(graph);
		return batch.outcome;
	}

	/** Takes back what records said that a complete release lacks. */
	static void withdraw(Graph.Writing graph, Release release, Map<String, List<String>> standing) {
		graph.run(CypherFile.of("dossier/lock.cypher"), Map.of());
		var writes = new Writes(release);
		standing.forEach(writes::withdraw);
		writes.store(graph);
	}

	/**
	 * Those that speak of nothing unknown, and describe nothing as another kind of thing.
	 * What a refused record describes may be what others speak of.
	 */
	private List<Said> accepted(List<Said> all) {
		List<Said> accepted = all;
		List<Said> left = List.of();
		while (left.size() != accepted.size()) {
			left = accepted;
			Map<String, Object> described = new HashMap<>();
			left.forEach((said) -> said.things().forEach((id, thing) -> described.putIfAbsent(id, thing.labels())));
			accepted = left.stream().filter((said) -> isAccepted(said, described)).toList();
		}
		return accepted;
	}

	private boolean isAccepted(Said said, Map<String, Object> described) {
		String fault = fault(said, described);
		if (fault != null) {
			String reason = said.row() ? fault : "what is said once for several rows " + fault;
			refusals.add(new Refusal(said.line(), said.record(), reason));
		}
		return fault == null;
	}

	private @Nullable String fault(Said said, Map<String, Object> described) {
		if (said.row() && said.statements().isEmpty() && said.things().isEmpty()) {
			return "says nothing that is read";
		}
		for (var thing : said.things().entrySet()) {
			if (!thing.getKey().matches(Statement.ID)) {
				return "describes '" + thing.getKey() + "': an id has no blank, dot or colon";
			}
			Object known = before.labels(thing.getKey());
			Object labels = known == null ? described.get(thing.getKey()) : known;
			if (labels != null && !labels.equals(thing.getValue().labels())) {
				return "describes '" + thing.getKey() + "' as " + thing.getValue().labels()
						+ ", and the graph has it as " + labels;
			}
		}
		return said.spokenOf()
			.filter((id) -> !before.things().contains(id) && !described.containsKey(id))
			.findFirst()
			.map((id) -> "speaks of '" + id + "', which neither it nor the graph describes")
			.orElse(null);
	}

	private boolean describe(Said said) {
		boolean changed = false;
		for (var thing : said.things().entrySet()) {
			if (!before.isDescribed(thing.getKey(), said.record(), thing.getValue())) {
				changed = true;
				writes.declare(thing.getKey(), said.record(), thing.getValue());
			}
		}
		return changed;
	}

	private boolean claim(Said said) {
		Set<String> kept = new LinkedHashSet<>();
		boolean changed = false;
		for (Statement statement : said.statements()) {
			String end = ":" + said.record() + "." + statement.key();
			String id = release.id() + end;
			Before.Earlier own = before.claim(said.record(), id);
			Before.Earlier same = own != null ? own : standing(said.record(), end);
			if (same != null && statement.isSaidBy(same) && same.stands()) {
				kept.add(same.id());
				continue;
			}
			changed = true;
			Map<String, Object> properties = properties(said, statement, id);
			if (own != null) {
				writes.replace(id);
				kept.add(id);
			}
			else if (same != null) {
				properties.put("corrects", List.of(same.id()));
				kept.add(same.id());
			}
			writes.add(statement, properties);
		}
		List<String> gone = before.claims(said.record())
			.stream()
			.filter((claim) -> claim.stands() && !kept.contains(claim.id())
					&& !claim.id().endsWith("." + Writes.WITHDRAWN))
			.map(Before.Earlier::id)
			.toList();
		writes.withdraw(said.record(), gone);
		return changed || !gone.isEmpty();
	}

	private Before.@Nullable Earlier standing(String record, String end) {
		return before.claims(record)
			.stream()
			.filter((claim) -> claim.stands() && claim.id().endsWith(end))
			.findFirst()
			.orElse(null);
	}

	private static Map<String, Object> properties(Said said, Statement statement, String id) {
		Map<String, Object> properties = new LinkedHashMap<>(statement.properties());
		properties.put("id", id);
		properties.put("locator", "row " + said.record());
		if (statement.object() != null && !statement.details().isEmpty()) {
			properties.put("details", statement.details());
		}
		return properties;
	}

}
