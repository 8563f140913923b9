package dev.parley.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;
import dev.parley.graph.GraphException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * Holds the queries against the database, each only once: what this database, or the
 * build, has explained on the same version of Neo4j is not explained again. The
 * vocabulary that a file is held against only grows.
 */
@Component
public final class Verifications implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(Verifications.class);

	/** To be raised when {@link Verification} asks for more. */
	private static final String RULES = "2";

	/** In milliseconds, while the database is away. */
	private static final long PAUSE = 5000;

	private final Graph graph;

	private final Catalogue catalogue;

	private final BuildRecord build;

	private final boolean asked;

	private String version = "";

	private List<Query> later = List.of();

	private volatile boolean stopped;

	private volatile String problem = "The queries are not verified yet";

	@Autowired
	Verifications(Graph graph, Catalogue catalogue, @Value("${parley.command:}") String command) {
		this(graph, catalogue, BuildRecord.read(), command);
	}

	Verifications(Graph graph, Catalogue catalogue, BuildRecord build, String command) {
		this.graph = graph;
		this.catalogue = catalogue;
		this.build = build;
		this.asked = command.isEmpty();
	}

	/**
	 * Why the queries cannot be relied on.
	 * @return a sentence, empty once all are verified
	 */
	public String problem() {
		return problem;
	}

	/**
	 * When everything else is made: this waits for the database. A command asks no query.
	 * What the build has verified, though on another version of Neo4j, can wait until
	 * Parley listens; query files of the user are verified before.
	 */
	@Override
	public void afterSingletonsInstantiated() {
		if (asked) {
			this.version = graph.server().version();
			Set<String> remembered = remembered();
			Map<Boolean, List<Query>> missing = catalogue.all()
				.stream()
				.filter((query) -> !build.holds(version, checksum("", query)))
				.filter((query) -> !remembered.contains(checksum(version, query)))
				.collect(Collectors.partitioningBy((query) -> build.holds(checksum("", query))));
			this.later = missing.getOrDefault(true, List.of());
			verify(missing.getOrDefault(false, List.of()));
		}
	}

	@EventListener(ApplicationReadyEvent.class)
	void verifyTheRest() {
		if (!later.isEmpty()) {
			this.problem = "%d queries are being verified: this is Neo4j %s, and they were verified on another"
				.formatted(later.size(), version);
			log.info("{}", problem);
			var thread = new Thread(this::verifyLater, "verification");
			thread.setDaemon(true);
			thread.start();
		}
	}

	/** A database that is away meanwhile is waited for. */
	private void verifyLater() {
		List<Query> queries = later;
		this.later = List.of();
		while (!stopped) {
			try {
				verify(queries);
				log.info("All queries are verified");
				return;
			}
			catch (GraphException ex) {
				log.info("The queries are verified later: {}", ex.getMessage());
				pause();
			}
			catch (BrokenQuery ex) {
				this.problem = String.valueOf(ex.getMessage());
				log.error("A query does not work on Neo4j {}: {}", version, problem);
				return;
			}
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.stopped = true;
	}

	/** Throws for the first that is broken. */
	private void verify(Collection<Query> queries) {
		queries.parallelStream().forEach((query) -> Verification.verify(query, graph));
		if (later.isEmpty()) {
			if (!queries.isEmpty()) {
				remember();
			}
			this.problem = "";
		}
	}

	private Set<String> remembered() {
		return graph.read(CypherFile.of("start/remembered.cypher").text(), Map.of(), Integer.MAX_VALUE)
			.rows()
			.stream()
			.flatMap((row) -> row.get("verified") instanceof List<?> checksums ? checksums.stream() : Stream.empty())
			.map(String::valueOf)
			.collect(Collectors.toSet());
	}

	private void remember() {
		List<String> checksums = catalogue.all().stream().map((query) -> checksum(version, query)).sorted().toList();
		graph.write((transaction) -> transaction.run(CypherFile.of("start/verified-remember.cypher"),
				Map.of("verified", checksums)));
	}

	/**
	 * Writes down that all are verified, for the jar.
	 * @param folder what will be the top of the jar
	 * @throws IOException if it cannot be written
	 */
	public void record(Path folder) throws IOException {
		new BuildRecord(version,
				catalogue.all().stream().map((query) -> checksum("", query)).collect(Collectors.toSet()))
			.write(folder);
	}

	private static String checksum(String version, Query query) {
		return DigestUtils
			.md5DigestAsHex((RULES + version + query.path() + query.text()).getBytes(StandardCharsets.UTF_8));
	}

}
