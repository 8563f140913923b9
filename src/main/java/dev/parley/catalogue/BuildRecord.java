package dev.parley.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which query files were verified when Parley was built, and on which Neo4j; it travels
 * in the jar.
 *
 * @param version of Neo4j; empty where nothing was verified
 * @param checksums of the files
 */
record BuildRecord(String version, Set<String> checksums) {

	private static final String FILE = "/prepared/queries.txt";

	static BuildRecord read() {
		try (@Nullable
		InputStream file = BuildRecord.class.getResourceAsStream(FILE)) {
			List<String> lines = file == null ? List.of("")
					: new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
			return new BuildRecord(lines.get(0), new HashSet<>(lines.subList(1, lines.size())));
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** Below the folder whose files will be at the top of the jar. */
	void write(Path folder) throws IOException {
		Path file = folder.resolve(FILE.substring(1));
		Files.createDirectories(file.getParent());
		List<String> lines = new ArrayList<>();
		lines.add(version);
		checksums.stream().sorted().forEach(lines::add);
		Files.write(file, lines);
	}

	boolean holds(String checksum) {
		return checksums.contains(checksum);
	}

	boolean holds(String neo4j, String checksum) {
		return version.equals(neo4j) && holds(checksum);
	}

}
