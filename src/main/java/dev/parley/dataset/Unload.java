package dev.parley.dataset;

import java.util.List;
import java.util.Map;

import dev.parley.dossier.Projection;
import dev.parley.graph.Audit;
import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;

/** A release on its way out of the graph, some claims at a time. */
final class Unload {

	private final Graph graph;

	private final String release;

	private final int batch;

	private final Audit.Signature by;

	/** With what is changed first: a run that is stopped has its record as well. */
	private boolean recorded;

	Unload(Graph graph, String release, int batch, Audit.Signature by) {
		this.graph = graph;
		this.release = release;
		this.batch = batch;
		this.by = by;
	}

	/** Takes back what only this release said, and says how many claims that were. */
	long run() {
		long gone = 0;
		long some = 1;
		while (some > 0) {
			some = graph.write((transaction) -> withdrawSome(transaction));
			recorded |= some > 0;
			gone += some;
		}
		some = 1;
		while (some > 0) {
			some = graph.write((transaction) -> undescribeSome(transaction));
			recorded |= some > 0;
		}
		graph.write((transaction) -> {
			transaction.run(CypherFile.of("dossier/lock.cypher"), Map.of());
			transaction.run(CypherFile.of("dossier/unpublish.cypher"), Map.of("document", release));
			transaction.run(CypherFile.of("dataset/undescribe.cypher"),
					Map.of("release", release, "things", List.of(release)));
			forget(transaction, List.of(release));
			transaction.run(CypherFile.of("dataset/forget.cypher"), Map.of("id", release));
			record(transaction);
			return release;
		});
		return gone;
	}

	private long withdrawSome(Graph.Writing transaction) {
		transaction.run(CypherFile.of("dossier/lock.cypher"), Map.of());
		List<String> claims = ids(transaction, "dataset/claims.cypher");
		if (!claims.isEmpty()) {
			var projection = new Projection(transaction);
			projection.touch(claims);
			transaction.run(CypherFile.of("dossier/withdraw.cypher"), Map.of("claims", claims));
			projection.renew(List.of(), List.of());
			record(transaction);
		}
		return claims.size();
	}

	private long undescribeSome(Graph.Writing transaction) {
		transaction.run(CypherFile.of("dossier/lock.cypher"), Map.of());
		List<String> things = ids(transaction, "dataset/described.cypher");
		if (!things.isEmpty()) {
			transaction.run(CypherFile.of("dataset/undescribe.cypher"), Map.of("release", release, "things", things));
			forget(transaction, things);
			record(transaction);
		}
		return things.size();
	}

	private static void forget(Graph.Writing transaction, List<String> things) {
		var projection = new Projection(transaction);
		projection.touchThings(things);
		projection.renew(List.of(), List.of());
	}

	private void record(Graph.Writing transaction) {
		if (!recorded) {
			by.record(transaction, "load taken back", release);
		}
	}

	private List<String> ids(Graph.Writing transaction, String file) {
		return transaction.run(CypherFile.of(file), Map.of("release", release, "limit", batch))
			.stream()
			.map((row) -> String.valueOf(row.get("id")))
			.toList();
	}

}
