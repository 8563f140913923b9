package dev.parley.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import dev.parley.dataset.Releases.Checkpoint;
import dev.parley.graph.Audit;
import dev.parley.graph.Caller;
import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way into the graph. While one batch of rows is written, the next is
 * read. Each batch notes how far it came, in the same transaction.
 */
final class Load {

	private final Graph graph;

	private final Release release;

	private final Path file;

	private final boolean rehearse;

	private final int batch;

	private final Progress progress;

	private final Audit.Signature by;

	private final Mapper mapper;

	private final Refusals refusals;

	private final long resumedAt;

	/** Whether the release was loaded before: then nothing is noted. */
	private final boolean again;

	/** Whether there is a record of what a finished release's file changed. */
	private boolean recorded;

	private Counts counts;

	/** The mappings that were worth a plan. */
	private final Set<String> planned = new HashSet<>();

	private long brokenText;

	/**
	 * The line up to which refusals were told: before a batch is kept, and once if it is
	 * tried twice.
	 */
	private long told;

	private CompletableFuture<@Nullable Void> writing = CompletableFuture.completedFuture(null);

	Load(Graph graph, Release release, Path file, Path refused, @Nullable Checkpoint before, int batch,
			boolean rehearse, Progress progress, Audit.Signature by) {
		this.graph = graph;
		this.release = release;
		this.file = file;
		this.rehearse = rehearse;
		this.batch = batch;
		this.progress = progress;
		this.by = by;
		this.mapper = new Mapper(release.source(), graph);
		this.again = before != null && before.finished();
		this.resumedAt = before == null || before.finished() ? 0 : before.line();
		this.counts = before == null || before.finished() ? Counts.NONE : before.counts();
		this.refusals = new Refusals(refused, resumedAt);
	}

	/** Some rows, on their way. */
	private record Part(List<Row> rows, List<Map<String, String>> cells, List<Refusal> refusals, long last) {

		static Part empty() {
			return new Part(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0);
		}

		int size() {
			return rows.size() + refusals.size();
		}

	}

	/**
	 * Looks whether a file is one of the source's.
	 * @throws BadFile if it is none
	 */
	static void open(Source source, Path file) {
		try {
			FileKind.look(file);
		}
		catch (IOException ex) {
			throw BadFile.unreadable(file);
		}
		try (RowReader reader = RowReader.open(source.format(), Files.newInputStream(file))) {
			new Rows(source, reader.columns());
		}
		catch (IOException ex) {
			throw new BadFile("The file " + file + " cannot be read: " + ex.getMessage(), ex);
		}
	}

	/** Reads the whole file, and knows then which rows it has. */
	static Rows read(Source source, Path file) {
		try (RowReader reader = RowReader.open(source.format(), Files.newInputStream(file))) {
			var rows = new Rows(source, reader.columns());
			while (reader.hasNext()) {
				rows.note(reader.next());
			}
			return rows;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes what the whole file says. */
	void run() {
		try (var bytes = FileChannel.open(file);
				RowReader reader = RowReader.open(release.source().format(), Channels.newInputStream(bytes))) {
			var rows = new Rows(release.source(), reader.columns());
			while (reader.hasNext()) {
				Part part = next(reader, rows);
				if (rehearse) {
					mapper.forget();
				}
				List<Mapper.Portion> portions = mapper.portions(part.rows(), part.cells());
				if (part.last() > resumedAt) {
					pass(part, portions, bytes.position(), bytes.size());
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			settle();
		}
	}

	/**
	 * Parts begin and end with the same rows in every run, so that a resumed load skips
	 * whole ones.
	 */
	private Part next(RowReader reader, Rows rows) {
		Part part = Part.empty();
		long last = 0;
		while (part.size() < batch && reader.hasNext()) {
			RawRow raw = reader.next();
			last = raw.line();
			brokenText += raw.holdsBrokenText() ? 1 : 0;
			try {
				part.rows().add(rows.typed(raw));
				part.cells().add(raw.cells());
			}
			catch (Unreadable ex) {
				part.refusals().add(new Refusal(raw.line(), name(raw), String.valueOf(ex.getMessage())));
			}
		}
		return new Part(part.rows(), part.cells(), part.refusals(), last);
	}

	private String name(RawRow raw) {
		String key = Rows.key(release.source().key(), raw.cells());
		return key.isEmpty() ? String.join(",", raw.cells().values()) : key;
	}

	private void pass(Part part, List<Mapper.Portion> portions, long bytes, long of) {
		settle();
		writing = CompletableFuture.runAsync(Caller.carrying(() -> {
			if (rehearse) {
				keep(graph.rehearse((transaction) -> write(transaction, part, portions)));
			}
			else {
				keep(graph.write((transaction) -> write(transaction, part, portions)));
			}
			progress.at(counts.read(), bytes, of);
		}));
	}

	private void settle() {
		try {
			writing.join();
		}
		catch (CompletionException ex) {
			throw ex.getCause() instanceof RuntimeException cause ? cause : ex;
		}
	}

	private Batch.Outcome write(Graph.Writing transaction, Part part, List<Mapper.Portion> portions) {
		transaction.run(CypherFile.of("dossier/lock.cypher"), Map.of());
		if (rehearse) {
			Releases.begin(transaction, release);
		}
		List<Refusal> refused = new ArrayList<>(part.refusals());
		boolean changes = false;
		Counts more = new Counts(part.refusals().size(), 0, 0, part.refusals().size());
		for (Mapper.Portion portion : portions) {
			Batch.Outcome outcome = write(transaction, portion);
			refused.addAll(outcome.refusals());
			more = more.plus(outcome.counts());
			changes |= outcome.changes();
		}
		if (part.last() > told) {
			refusals.add(refused);
			told = part.last();
		}
		if (!rehearse && !again) {
			Releases.note(transaction, release, new Checkpoint(part.last(), counts.plus(more), false), 0);
		}
		if (again && changes && !recorded) {
			by.record(transaction, "load repeated", release.id());
		}
		return new Batch.Outcome(more, refused, changes);
	}

	/**
	 * To a graph that had a release of this source little is new, and a few rows are not
	 * worth the plan of a statement.
	 */
	private Batch.Outcome write(Graph.Writing transaction, Mapper.Portion portion) {
		Set<String> taken = Set.of();
		if (!again && release.earlier().isEmpty()
				&& (portion.rows().size() * 10 >= batch || planned.contains(portion.name()))) {
			planned.add(portion.name());
			taken = mapper.straight(transaction, release, portion);
		}
		long straight = portion.isRows() ? taken.size() : 0;
		var counts = new Counts(straight, straight, 0, 0);
		Mapper.Portion left = portion.without(taken);
		if (left.rows().isEmpty()) {
			return new Batch.Outcome(counts, List.of(), !taken.isEmpty());
		}
		Batch.Outcome outcome = Batch.write(transaction, release, mapper.of(transaction, left));
		return new Batch.Outcome(counts.plus(outcome.counts()), outcome.refusals(),
				outcome.changes() || !taken.isEmpty());
	}

	private void keep(Batch.Outcome outcome) {
		counts = counts.plus(outcome.counts());
		recorded |= outcome.changes();
	}

	Counts counts() {
		return counts;
	}

	boolean isAgain() {
		return again;
	}

	LoadReport report(long withdrawn, Path refused) {
		return new LoadReport(release.source().id(), release.name(), release.id(), release.publishedOn().text(),
				counts.read(), counts.written(), counts.unchanged(), counts.refused(), withdrawn, resumedAt, brokenText,
				refusals.first(), refusals.first().isEmpty() ? null : refused.toString(), rehearse);
	}

}
