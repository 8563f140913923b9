package dev.parley.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import dev.parley.dataset.Releases.Checkpoint;
import dev.parley.graph.Audit;
import dev.parley.graph.Graph;
import dev.parley.graph.GraphException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The datasets in the graph: loaded file by file, taken back whole. */
@Component
public final class Loads {

	private final Graph graph;

	private final Audit audit;

	private final Releases releases;

	private final Sources sources;

	private final LoadSettings settings;

	/**
	 * The datasets that this process is loading or taking back. Another process that
	 * writes to the same graph is not seen: rows are then as of one load all the same, as
	 * after one that was killed and given again, and only the counts tell some twice.
	 */
	private final Set<String> busy = ConcurrentHashMap.newKeySet();

	Loads(Graph graph, Audit audit, Clock clock, Sources sources, LoadSettings settings) {
		this.graph = graph;
		this.audit = audit;
		this.releases = new Releases(graph, clock);
		this.sources = sources;
		this.settings = settings;
	}

	/**
	 * Loads a file, or goes on where an earlier run was stopped. Loading the same file
	 * twice changes nothing.
	 * @param id the dataset
	 * @param file the file, as it was published
	 * @param options the release's name and the like
	 * @param progress is told how far it is
	 * @return what became of each row
	 * @throws BadFile if there is no such dataset, or the file is none of its files, or
	 * the dataset is being loaded already
	 * @throws BrokenSource if the dataset's folder cannot be used
	 */
	public LoadReport load(String id, Path file, LoadOptions options, Progress progress) {
		Source source = source(id);
		Load.open(source, file);
		// What a rehearsal speaks of it loads and takes back; of that there is no record.
		Audit.Signature by = options.rehearse() ? Audit.Signature.NONE : audit.sign();
		return alone(id, () -> load(source, file, options, progress, by));
	}

	private <T> T alone(String id, Supplier<T> work) {
		if (!busy.add(id)) {
			throw new BadFile("'" + id + "' is being loaded or taken back just now; wait until that is done");
		}
		try {
			return work.get();
		}
		finally {
			busy.remove(id);
		}
	}

	private LoadReport load(Source source, Path file, LoadOptions options, Progress progress, Audit.Signature by) {
		List<String> provided = source.needed().stream().filter((needed) -> provide(needed, by)).toList();
		try {
			return load(releases.of(source, file, options), file, options, progress, by);
		}
		finally {
			if (options.rehearse()) {
				provided.forEach((needed) -> unload(needed, by));
			}
		}
	}

	private Source source(String id) {
		return sources.find(id)
			.orElseThrow(() -> new BadFile(
					"There is no dataset '" + id + "'; there are " + sources.all().stream().map(Source::id).toList()));
	}

	/**
	 * What another dataset speaks of, from the file that comes with Parley; two that need
	 * it wait for each other.
	 * @return whether it was not there
	 */
	boolean provide(String id) {
		return provide(id, audit.sign());
	}

	private synchronized boolean provide(String id, Audit.Signature by) {
		Source source = source(id);
		if (releases.loaded(source.id()).stream().anyMatch((load) -> Boolean.TRUE.equals(load.get("finished")))) {
			return false;
		}
		var file = new ClassPathResource("cypher/" + source.path() + id + ".csv", Loads.class.getClassLoader());
		if (!file.exists()) {
			throw new BadFile("This dataset speaks of what '" + id + "' holds; load " + id + " first");
		}
		try (InputStream bundled = file.getInputStream()) {
			Path copy = Files.createTempFile(id, ".csv");
			Files.write(copy, bundled.readAllBytes());
			Load.open(source, copy);
			alone(id, () -> load(source, copy, LoadOptions.USUAL, Progress.NONE, by));
			Files.delete(copy);
			return true;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private LoadReport load(Release release, Path file, LoadOptions options, Progress progress, Audit.Signature by) {
		Checkpoint before = releases.checkpoint(release);
		var lacking = new Withdrawal(graph, release, file, options);
		Path refused = settings.directory()
			.resolve(release.id() + (options.rehearse() ? "-rehearsed" : "") + "-refused.csv");
		var load = new Load(graph, release, file, refused, before, settings.batch(), options.rehearse(), progress, by);
		if (!options.rehearse()) {
			begin(release, before, by);
		}
		try {
			load.run();
		}
		catch (BadFile | BrokenSource | GraphException.Refused ex) {
			throw options.rehearse() ? ex : left(release, ex, by);
		}
		if (!options.rehearse()) {
			// Whoever loads for the first time has left a record already.
			lacking.write(settings.batch(), load.isAgain() ? by : Audit.Signature.NONE);
		}
		if (!options.rehearse() && !load.isAgain()) {
			graph.write((transaction) -> {
				Releases.note(transaction, release, new Checkpoint(0, load.counts(), true), lacking.size());
				return release;
			});
		}
		return load.report(lacking.size(), refused);
	}

	private void begin(Release release, @Nullable Checkpoint before, Audit.Signature by) {
		if (before == null) {
			graph.write((transaction) -> {
				Releases.begin(transaction, release);
				Releases.note(transaction, release, new Checkpoint(0, Counts.NONE, false), 0);
				by.record(transaction, "load begun", release.id());
				return release;
			});
		}
		else if (!before.finished()) {
			graph.write((transaction) -> {
				by.record(transaction, "load resumed", release.id());
				return release;
			});
		}
	}

	/** A release of which nothing was written leaves nothing behind. */
	private RuntimeException left(Release release, RuntimeException refusal, Audit.Signature by) {
		Checkpoint now = releases.checkpoint(release);
		if (now == null || now.finished()) {
			return refusal;
		}
		if (now.counts().read() == 0) {
			new Unload(graph, release.id(), settings.batch(), by).run();
			return refusal;
		}
		return new BadFile(refusal.getMessage() + " (" + now.counts().read() + " rows of the release '" + release.name()
				+ "' were taken before that. Unload " + release.source().id()
				+ " before it is loaded from mended files)", refusal);
	}

	/**
	 * The releases in the graph.
	 * @return one row for each, the newest of a dataset first: {@code source},
	 * {@code release}, {@code id}, {@code publishedOn}, {@code read}, {@code refused},
	 * {@code finished} …
	 */
	public List<Map<String, @Nullable Object>> loaded() {
		return releases.loaded(null);
	}

	/**
	 * Takes a dataset back: every release, and exactly what only they said. A run that
	 * was stopped is ended by the next.
	 * @param id the dataset
	 * @return how many claims are gone
	 * @throws BadFile if nothing of it is loaded, another dataset needs it, or it is
	 * being loaded
	 */
	public long unload(String id) {
		return unload(id, audit.sign());
	}

	private long unload(String id, Audit.Signature by) {
		List<String> own = releases.loaded(id).stream().map((load) -> String.valueOf(load.get("id"))).toList();
		if (own.isEmpty()) {
			throw new BadFile("Nothing of '" + id + "' is loaded");
		}
		List<String> needing = loaded().stream()
			.map((load) -> String.valueOf(load.get("source")))
			.distinct()
			.filter((other) -> !other.equals(id))
			.flatMap((other) -> sources.find(other).stream())
			.filter((source) -> source.needed().contains(id))
			.map(Source::id)
			.toList();
		if (!needing.isEmpty()) {
			throw new BadFile(
					"What is loaded of " + String.join(", ", needing) + " speaks of '" + id + "'; unload that first");
		}
		return alone(id,
				() -> own.stream()
					.mapToLong((release) -> new Unload(graph, release, settings.batch() * 4, by).run())
					.sum());
	}

}
