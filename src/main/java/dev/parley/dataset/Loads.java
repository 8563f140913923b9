package dev.parley.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dev.parley.dataset.Load.Checkpoint;
import dev.parley.dossier.Digest;
import dev.parley.dossier.Projection;
import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;
import dev.parley.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The datasets in the graph: loaded file by file, taken back whole. */
@Component
public final class Loads {

	private static final int PAGE = 5000;

	private final Graph graph;

	private final Clock clock;

	private final Sources sources;

	private final LoadSettings settings;

	Loads(Graph graph, Clock clock, Sources sources, LoadSettings settings) {
		this.graph = graph;
		this.clock = clock;
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
	 * @throws BadFile if there is no such dataset, or the file is none of its files
	 * @throws BrokenSource if the dataset's folder cannot be used
	 */
	public LoadReport load(String id, Path file, LoadOptions options, Progress progress) {
		Source source = source(id);
		Load.open(source, file);
		List<String> provided = source.needed().stream().filter(this::provide).toList();
		try {
			return load(release(source, file, options), file, options, progress);
		}
		finally {
			if (options.rehearse()) {
				provided.forEach(this::unload);
			}
		}
	}

	private Source source(String id) {
		return sources.find(id)
			.orElseThrow(() -> new BadFile(
					"There is no dataset '" + id + "'; there are " + sources.all().stream().map(Source::id).toList()));
	}

	/**
	 * What another dataset speaks of, from the file that comes with Parley.
	 * @return whether it was not there
	 */
	boolean provide(String id) {
		Source source = source(id);
		if (loaded(source.id()).stream().anyMatch((load) -> Boolean.TRUE.equals(load.get("finished")))) {
			return false;
		}
		var file = new ClassPathResource("cypher/" + source.path() + id + ".csv");
		if (!file.exists()) {
			throw new BadFile("This dataset speaks of what '" + id + "' holds; load " + id + " first");
		}
		try (InputStream bundled = file.getInputStream()) {
			Path copy = Files.createTempFile(id, ".csv");
			Files.write(copy, bundled.readAllBytes());
			load(id, copy, LoadOptions.USUAL, Progress.NONE);
			Files.delete(copy);
			return true;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private LoadReport load(Release release, Path file, LoadOptions options, Progress progress) {
		Checkpoint before = checkpoint(release);
		Path refused = settings.directory()
			.resolve(release.id() + (options.rehearse() ? "-rehearsed" : "") + "-refused.csv");
		if (before == null && !options.rehearse()) {
			graph.write((transaction) -> {
				Load.begin(transaction, release);
				Load.note(transaction, release, new Checkpoint(0, Counts.NONE, false), 0);
				return release;
			});
		}
		var load = new Load(graph, release, file, refused, before, settings.batch(), options.rehearse(), progress);
		Rows rows = load.run();
		long withdrawn = withdraw(release, rows, options, load.counts().read());
		if (!options.rehearse() && !load.isAgain()) {
			graph.write((transaction) -> {
				Load.note(transaction, release, new Checkpoint(0, load.counts(), true), withdrawn);
				return release;
			});
		}
		return load.report(withdrawn, refused);
	}

	private @Nullable Checkpoint checkpoint(Release release) {
		return loaded(release.source().id()).stream()
			.filter((load) -> release.id().equals(load.get("id")))
			.findFirst()
			.map((load) -> new Checkpoint(number(load, "line"),
					new Counts(number(load, "read"), number(load, "written"), number(load, "unchanged"),
							number(load, "refused")),
					Boolean.TRUE.equals(load.get("finished"))))
			.orElse(null);
	}

	/**
	 * The releases in the graph.
	 * @return one row for each, the newest of a dataset first: {@code source},
	 * {@code release}, {@code id}, {@code publishedOn}, {@code read}, {@code refused},
	 * {@code finished} …
	 */
	public List<Map<String, @Nullable Object>> loaded() {
		return loaded(null);
	}

	private List<Map<String, @Nullable Object>> loaded(@Nullable String source) {
		Map<String, @Nullable Object> which = new HashMap<>();
		which.put("source", source);
		return graph.read(CypherFile.of("dataset/loads.cypher").text(), which, PAGE).rows();
	}

	private Release release(Source source, Path file, LoadOptions options) {
		String sha256 = sha256(file);
		var known = source.known()
			.entrySet()
			.stream()
			.filter((each) -> each.getValue().sha256().equals(sha256))
			.findFirst();
		String name = options.release() != null ? options.release()
				: known.map(Map.Entry::getKey).orElse(sha256.substring(0, 8));
		String published = options.publishedOn() != null ? options.publishedOn()
				: known.map((each) -> each.getValue().publishedOn()).orElse(null);
		String id = Release.id(source, name);
		List<String> earlier = new ArrayList<>();
		Map<String, @Nullable Object> own = null;
		for (var load : loaded(source.id())) {
			if (id.equals(load.get("id"))) {
				own = load;
			}
			else {
				earlier.add(String.valueOf(load.get("id")));
				unfinished(source, load, id);
			}
		}
		if (own == null) {
			ImpreciseDate date = date(published == null ? LocalDate.now(clock).toString() : published);
			return new Release(source, name, id, date, sha256, mapping(source), earlier.size(), earlier,
					clock.instant());
		}
		return again(source, name, id, own, earlier, sha256);
	}

	/** A release goes on as it began: its date, its number, the day it was recorded. */
	private Release again(Source source, String name, String id, Map<String, @Nullable Object> own,
			List<String> earlier, String sha256) {
		if (!sha256.equals(own.get("sha256"))) {
			throw new BadFile("The release '" + name + "' of " + source.id()
					+ " was loaded from another file; give this one a name of its own (--release), or unload "
					+ source.id() + " first");
		}
		long number = number(own, "number");
		if (number < earlier.size()) {
			throw new BadFile("The release '" + name + "' of " + source.id() + " is older than what is loaded; unload "
					+ source.id() + " first, and load its releases in order");
		}
		String mapping = mapping(source);
		if (!mapping.equals(own.get("mapping"))) {
			throw new BadFile("The release '" + name + "' was loaded with other files in cypher/load/" + source.id()
					+ "; unload " + source.id() + " first");
		}
		return new Release(source, name, id, ImpreciseDate.parse(String.valueOf(own.get("publishedOn"))), sha256,
				mapping, number, earlier,
				Instant.parse(String.valueOf(own.get("recordedAt")).replaceFirst("\\[.*", "")));
	}

	private static void unfinished(Source source, Map<String, @Nullable Object> load, String id) {
		if (!Boolean.TRUE.equals(load.get("finished"))) {
			throw new BadFile("The load of the release '" + load.get("release") + "' of " + source.id()
					+ " is not finished; load it again with the same file, or unload " + source.id() + ", before "
					+ id);
		}
	}

	private static ImpreciseDate date(String text) {
		try {
			return ImpreciseDate.parse(text);
		}
		catch (DateTimeException ex) {
			throw new BadFile("--published: " + ex.getMessage(), ex);
		}
	}

	private static String mapping(Source source) {
		List<String> names = new ArrayList<>(source.onces().keySet());
		names.add("rows");
		StringBuilder text = new StringBuilder(CypherFile.of(source.path() + "source.yaml").text());
		names.forEach((name) -> text.append(CypherFile.of(source.path() + name + ".cypher").text()));
		return Digest.of(text.toString());
	}

	private static String sha256(Path file) {
		try (InputStream bytes = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			byte[] buffer = new byte[1 << 16];
			for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
				digest.update(buffer, 0, read);
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (IOException ex) {
			throw new BadFile("The file " + file + " cannot be read: " + ex.getMessage(), ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

	/** What earlier releases say in rows that this one lacks. */
	private long withdraw(Release release, Rows rows, LoadOptions options, long read) {
		boolean complete = options.complete() != null ? options.complete() : release.source().complete();
		if (!complete || options.rehearse()) {
			return 0;
		}
		Map<String, List<String>> lacking = new LinkedHashMap<>();
		for (String earlier : release.earlier()) {
			standing(earlier, release.source().onces().keySet()).forEach((record, claims) -> {
				if (!rows.has(record)) {
					lacking.computeIfAbsent(record, (none) -> new ArrayList<>()).addAll(claims);
				}
			});
		}
		if (options.complete() == null && lacking.size() > Math.max(1, read / 10)) {
			throw new BadFile("This release lacks " + lacking.size() + " rows of the one before, and has " + read
					+ ". If that is meant, load it with --complete and they are withdrawn; if this file is a part, load it with --no-complete");
		}
		List<String> records = new ArrayList<>(lacking.keySet());
		for (int from = 0; from < records.size(); from += settings.batch()) {
			Map<String, List<String>> some = new LinkedHashMap<>();
			records.subList(from, Math.min(records.size(), from + settings.batch()))
				.forEach((record) -> some.put(record, Objects.requireNonNull(lacking.get(record))));
			graph.write((transaction) -> {
				Batch.withdraw(transaction, release, some);
				return release;
			});
		}
		return records.size();
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
				List<?> claims = (List<?>) Objects.requireNonNull(row.get("claims"));
				if (!claims.isEmpty() && onces.stream().noneMatch((name) -> record.startsWith(name + "--"))) {
					standing.computeIfAbsent(record, (none) -> new ArrayList<>())
						.addAll(claims.stream().map(String::valueOf).toList());
				}
				after = String.valueOf(row.get("last"));
			}
		}
	}

	/**
	 * Takes a dataset back: every release, and exactly what only they said. A run that
	 * was stopped is ended by the next.
	 * @param id the dataset
	 * @return how many claims are gone
	 * @throws BadFile if nothing of it is loaded, or another dataset needs it
	 */
	public long unload(String id) {
		List<String> releases = loaded(id).stream().map((load) -> String.valueOf(load.get("id"))).toList();
		if (releases.isEmpty()) {
			throw new BadFile("Nothing of '" + id + "' is loaded");
		}
		Set<String> loaded = loaded().stream()
			.map((load) -> String.valueOf(load.get("source")))
			.collect(Collectors.toSet());
		List<String> needing = sources.all()
			.stream()
			.filter((source) -> source.needed().contains(id) && loaded.contains(source.id()))
			.map(Source::id)
			.toList();
		if (!needing.isEmpty()) {
			throw new BadFile(
					"What is loaded of " + String.join(", ", needing) + " speaks of '" + id + "'; unload that first");
		}
		return releases.stream().mapToLong(this::unloadRelease).sum();
	}

	private long unloadRelease(String release) {
		long gone = 0;
		long some = 1;
		while (some > 0) {
			some = graph.write((transaction) -> withdrawSome(transaction, release));
			gone += some;
		}
		some = 1;
		while (some > 0) {
			some = graph.write((transaction) -> undescribeSome(transaction, release));
		}
		graph.write((transaction) -> {
			transaction.run(CypherFile.of("dossier/lock.cypher"), Map.of());
			transaction.run(CypherFile.of("dossier/unpublish.cypher"), Map.of("document", release));
			transaction.run(CypherFile.of("dataset/undescribe.cypher"),
					Map.of("release", release, "things", List.of(release)));
			forget(transaction, List.of(release));
			transaction.run(CypherFile.of("dataset/forget.cypher"), Map.of("id", release));
			return release;
		});
		return gone;
	}

	private long withdrawSome(Graph.Writing transaction, String release) {
		transaction.run(CypherFile.of("dossier/lock.cypher"), Map.of());
		List<String> claims = ids(transaction, "dataset/claims.cypher", release);
		if (!claims.isEmpty()) {
			var projection = new Projection(transaction);
			projection.touch(claims);
			transaction.run(CypherFile.of("dossier/withdraw.cypher"), Map.of("claims", claims));
			projection.renew(List.of(), List.of());
		}
		return claims.size();
	}

	private long undescribeSome(Graph.Writing transaction, String release) {
		transaction.run(CypherFile.of("dossier/lock.cypher"), Map.of());
		List<String> things = ids(transaction, "dataset/described.cypher", release);
		if (!things.isEmpty()) {
			transaction.run(CypherFile.of("dataset/undescribe.cypher"), Map.of("release", release, "things", things));
			forget(transaction, things);
		}
		return things.size();
	}

	private static void forget(Graph.Writing transaction, List<String> things) {
		var projection = new Projection(transaction);
		projection.touchThings(things);
		projection.renew(List.of(), List.of());
	}

	private List<String> ids(Graph.Writing transaction, String file, String release) {
		return transaction.run(CypherFile.of(file), Map.of("release", release, "limit", settings.batch() * 4))
			.stream()
			.map((row) -> String.valueOf(row.get("id")))
			.toList();
	}

	private static long number(Map<String, @Nullable Object> row, String name) {
		return row.get(name) instanceof Number number ? number.longValue() : 0;
	}

}
