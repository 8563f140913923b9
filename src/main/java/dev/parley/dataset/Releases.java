package dev.parley.dataset;

import java.io.IOException;
import java.io.InputStream;
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

import dev.parley.dossier.Digest;
import dev.parley.dossier.Projection;
import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;
import dev.parley.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** The releases of datasets, and how far each came into the graph. */
final class Releases {

	private static final int PAGE = 5000;

	private final Graph graph;

	private final Clock clock;

	Releases(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/** How far a load came. */
	record Checkpoint(long line, Counts counts, boolean finished) {
	}

	/**
	 * The release that a file is: a new one, or one that goes on as it began.
	 * @throws BadFile if it is out of order, or was another file
	 */
	Release of(Source source, Path file, LoadOptions options) {
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
		names.forEach((name) -> text.append(Mapping.read(source.path() + name + ".cypher").text()));
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

	/** How far a release came, or null if it was never begun. */
	@Nullable Checkpoint checkpoint(Release release) {
		return loaded(release.source().id()).stream()
			.filter((load) -> release.id().equals(load.get("id")))
			.findFirst()
			.map((load) -> new Checkpoint(number(load, "line"),
					new Counts(number(load, "read"), number(load, "written"), number(load, "unchanged"),
							number(load, "refused")),
					Boolean.TRUE.equals(load.get("finished"))))
			.orElse(null);
	}

	/** One row for each, the newest of a dataset first; of one dataset, or of all. */
	List<Map<String, @Nullable Object>> loaded(@Nullable String source) {
		Map<String, @Nullable Object> which = new HashMap<>();
		which.put("source", source);
		return graph.read(CypherFile.of("dataset/loads.cypher").text(), which, PAGE).rows();
	}

	/** The release itself, and who published it. */
	static void begin(Graph.Writing transaction, Release release) {
		String publisher = release.source().publisher().id();
		List<Map<String, Object>> things = new ArrayList<>();
		release.things().forEach((id, properties) -> things.add(Map.of("id", id, "properties", properties)));
		transaction.run(CypherFile.of("dossier/lock.cypher"), Map.of());
		transaction.run(CypherFile.of("dossier/declare.cypher"), Map.of("document", release.id(), "things", things));
		transaction.run(CypherFile.of("dossier/publish.cypher"),
				Map.of("document", release.id(), "publisher", publisher));
		var projection = new Projection(transaction);
		projection.touchThings(release.things().keySet());
		projection.renew(List.of(), List.of());
	}

	static void note(Graph.Writing transaction, Release release, Checkpoint at, long withdrawn) {
		Map<String, Object> load = new LinkedHashMap<>(at.counts().row());
		load.put("source", release.source().id());
		load.put("release", release.name());
		load.put("publishedOn", release.publishedOn().text());
		load.put("sha256", release.sha256());
		load.put("mapping", release.mapping());
		load.put("number", release.number());
		load.put("recordedAt", release.recorded());
		load.put("line", at.line());
		load.put("withdrawn", withdrawn);
		load.put("finished", at.finished());
		transaction.run(CypherFile.of("dataset/checkpoint.cypher"), Map.of("id", release.id(), "load", load));
	}

	private static long number(Map<String, @Nullable Object> row, String name) {
		return row.get(name) instanceof Number number ? number.longValue() : 0;
	}

}
