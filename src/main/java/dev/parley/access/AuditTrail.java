package dev.parley.access;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import dev.parley.graph.Answer;
import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Who did what, as the graph has it. */
@Component
public final class AuditTrail {

	/** What the id of a record looks like. */
	public static final Pattern ID = Pattern.compile("[0-9a-f]{14}-[0-9a-f]{8}");

	/** After every id. */
	private static final String NOW = "~";

	private final Graph graph;

	AuditTrail(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Some records, the newest first.
	 *
	 * @param records what was done
	 * @param next the id that older records come before, or null if there are none
	 */
	public record Records(List<Entry> records, @Nullable String next) {
	}

	/**
	 * What was done.
	 *
	 * @param id its id; ids are in the order of time
	 * @param at when
	 * @param who the holder of a key, the subject of a token, {@code command line}, or
	 * {@code Parley} itself
	 * @param what {@code dossier added}, {@code dossier changed},
	 * {@code dossier taken back}, {@code load begun}, {@code load resumed},
	 * {@code load repeated}, {@code load taken back}, {@code key made} or
	 * {@code key revoked}
	 * @param target the id of the document, or of the key
	 */
	public record Entry(String id, String at, String who, String what, String target) {

		static Entry of(Map<String, @Nullable Object> row) {
			return new Entry(String.valueOf(row.get("id")), String.valueOf(row.get("at")),
					String.valueOf(row.get("who")), String.valueOf(row.get("what")), String.valueOf(row.get("target")));
		}

	}

	/**
	 * Reads some records.
	 * @param before the id of the record they come before, or null for the newest
	 * @param limit how many at most
	 * @return them, the newest first
	 */
	public Records before(@Nullable String before, int limit) {
		Answer answer = graph.read(CypherFile.of("access/records.cypher").text(),
				Map.of("before", before == null ? NOW : before, "limit", limit + 1), limit);
		List<Entry> records = answer.rows().stream().map(Entry::of).toList();
		return new Records(records, answer.truncated() ? records.get(records.size() - 1).id() : null);
	}

}
