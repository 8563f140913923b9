package dev.parley.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/**
 * A statement kept in a file below {@code cypher/}.
 *
 * @param path the file's path from {@code cypher/} on, for messages
 * @param text the whole file, comments included
 */
public record CypherFile(String path, String text) {

	private static final Map<String, CypherFile> KEPT = new ConcurrentHashMap<>();

	/**
	 * Reads a file that travels with Parley.
	 * @param path its path below {@code cypher/}
	 * @return the statement
	 * @throws UncheckedIOException if there is no such file
	 */
	public static CypherFile of(String path) {
		return KEPT.computeIfAbsent(path,
				(name) -> of(name, new ClassPathResource("cypher/" + name, CypherFile.class.getClassLoader())));
	}

	/**
	 * Reads a file from anywhere.
	 * @param path what to call it in messages
	 * @param resource where it is
	 * @return the statement
	 * @throws UncheckedIOException if it cannot be read
	 */
	public static CypherFile of(String path, Resource resource) {
		try {
			return new CypherFile(path, resource.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cypher/" + path + " cannot be read", ex);
		}
	}

}
