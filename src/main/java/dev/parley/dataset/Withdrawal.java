package dev.parley.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.parley.graph.Audit;
import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;

/**
 * What earlier releases say in rows that a newer one lacks, by record: it is no longer
 * said. It is looked for before anything is written, as it may be a reason to write
 * nothing.
 */
final class Withdrawal {

	private static final int PAGE = 5000;

	private final Graph graph;

	private final Release release;

	private final Map<String, List<String>> claims = new LinkedHashMap<>();

	/**
	 * Looks for it.
	 * @throws BadFile if there is so much of it that the file may be a part only
	 */
	Withdrawal(Graph graph, Release release, Path file, LoadOptions options) {
		this.graph = graph;
		this.release = release;
		boolean complete = options.complete() != null ? options.complete() : release.source().complete();
		if (complete && !release.earlier().isEmpty()) {
			look(Load.read(release.source(), file), options.complete() != null);
		}
	}

	private void look(Rows rows, boolean meant) {
		for (String earlier : release.earlier()) {
			standing(earlier, release.source().onces().keySet()).forEach((record, said) -> {
				if (!rows.has(record)) {
					claims.computeIfAbsent(record, (none) -> new ArrayList<>()).addAll(said);
				}
			});
		}
		if (!meant && claims.size() > Math.max(1, rows.read() / 10)) {
			throw new BadFile("This release lacks " + claims.size() + " rows of the one before, and has " + rows.read()
					+ ". If that is meant, load it with --complete and they are withdrawn; if this file is a part, load it with --no-complete");
		}
	}

	/** How many rows are lacking. */
	int size() {
		return claims.size();
	}

	/** Does it, some records at a time, each time with a record of who does. */
	void write(int batch, Audit.Signature by) {
		List<String> records = new ArrayList<>(claims.keySet());
		for (int from = 0; from < records.size(); from += batch) {
			Map<String, List<String>> some = new LinkedHashMap<>();
			records.subList(from, Math.min(records.size(), from + batch))
				.forEach((record) -> some.put(record, Objects.requireNonNull(claims.get(record))));
			graph.write((transaction) -> {
				Batch.withdraw(transaction, release, some);
				by.record(transaction, "rows of older releases withdrawn", release.id());
				return release;
			});
		}
	}

	/**
	 * By record, the claims of a release that still stand; not what is said once for
	 * several rows.
	 */
	private Map<String, List<String>> standing(String release, Set<String> onces) {
		Map<String, List<String>> standing = new LinkedHashMap<>();
		String after = release + ":";
		while (true) {
			var page = graph
				.read(CypherFile.of("dataset/unsaid.cypher").text(),
						Map.of("release", release, "after", after, "limit", PAGE), PAGE)
				.rows();
			if (page.isEmpty()) {
				return standing;
			}
			for (var row : page) {
				String record = String.valueOf(row.get("record"));
				List<?> said = (List<?>) Objects.requireNonNull(row.get("claims"));
				if (!said.isEmpty() && onces.stream().noneMatch((name) -> record.startsWith(name + "--"))) {
					standing.computeIfAbsent(record, (none) -> new ArrayList<>())
						.addAll(said.stream().map(String::valueOf).toList());
				}
				after = String.valueOf(row.get("last"));
			}
		}
	}

}
