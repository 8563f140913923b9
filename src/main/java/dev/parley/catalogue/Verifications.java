package dev.parley.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;

import org.springframework.util.DigestUtils;

/**
 * Holds query files against the database, each only once: what a database of the same
 * version has explained before is not explained again. The vocabulary that a file is held
 * against only grows.
 */
final class Verifications {

	/** To be raised when {@link Verification} asks for more. */
	private static final String RULES = "2";

	private final Graph graph;

	private final String version;

	Verifications(Graph graph) {
		this.graph = graph;
		this.version = graph.server().version();
	}

	void verify(Map<Query, CypherFile> queries) {
		Set<String> before = before();
		List<Map.Entry<Query, CypherFile>> fresh = queries.entrySet()
			.stream()
			.filter((entry) -> !before.contains(checksum(entry.getValue())))
			.toList();
		fresh.parallelStream().forEach((entry) -> Verification.verified(entry.getKey(), entry.getValue(), graph));
		if (!fresh.isEmpty()) {
			remember(queries.values());
		}
	}

	private Set<String> before() {
		return graph.read(CypherFile.of("start/remembered.cypher").text(), Map.of(), Integer.MAX_VALUE)
			.rows()
			.stream()
			.flatMap((row) -> row.get("verified") instanceof List<?> checksums ? checksums.stream() : Stream.empty())
			.map(String::valueOf)
			.collect(Collectors.toSet());
	}

	private void remember(Collection<CypherFile> files) {
		List<String> checksums = files.stream().map(this::checksum).sorted().toList();
		graph.write((transaction) -> transaction.run(CypherFile.of("start/verified-remember.cypher"),
				Map.of("verified", checksums)));
	}

	private String checksum(CypherFile file) {
		return DigestUtils
			.md5DigestAsHex((RULES + version + file.path() + file.text()).getBytes(StandardCharsets.UTF_8));
	}

}
