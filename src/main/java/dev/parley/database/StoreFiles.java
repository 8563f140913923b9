package dev.parley.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.springframework.util.FileSystemUtils;

/**
 * The folders that hold the graph, and two beside them while it is replaced: a draft,
 * which may be anything; and what takes its place, which is whole. The draft becomes that
 * by its new name alone, so that whoever is killed has replaced nothing, or leaves the
 * rest to the next start.
 *
 * @param directory where the database keeps everything
 */
record StoreFiles(Path directory) {

	static final List<String> GRAPH = List.of("databases/neo4j", "transactions/neo4j");

	static StoreFiles of(Path directory) {
		return new StoreFiles(directory);
	}

	boolean exist() {
		return Files.exists(directory.resolve(GRAPH.get(0))) || isReplacementPending();
	}

	Path draft() {
		return directory.resolve("restoring");
	}

	private Path replacement() {
		return directory.resolve("restored");
	}

	boolean isReplacementPending() {
		return Files.exists(replacement());
	}

	boolean isAnythingLeft() {
		return isReplacementPending() || Files.exists(draft());
	}

	void replace() throws IOException {
		settle();
		Files.move(draft(), replacement(), StandardCopyOption.ATOMIC_MOVE);
		settle();
	}

	void settle() throws IOException {
		for (String folder : GRAPH) {
			Path from = replacement().resolve(folder);
			if (Files.exists(from)) {
				Path to = directory.resolve(folder);
				FileSystemUtils.deleteRecursively(to);
				Files.createDirectories(to.getParent());
				Files.move(from, to);
			}
		}
		FileSystemUtils.deleteRecursively(replacement());
	}

	void forgetDraft() {
		try {
			FileSystemUtils.deleteRecursively(draft());
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
