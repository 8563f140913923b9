package dev.parley.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;

/**
 * The store that travels in the jar, made when Parley is built: a graph with its schema
 * and the bundled dossiers. An empty folder begins with it. Passwords, keys and the
 * server's id are no part of it.
 */
public final class PreparedStore {

	private static final String ARCHIVE = "/prepared/store.zip";

	private PreparedStore() {
	}

	/**
	 * Writes the graph of a database at rest into an archive.
	 * @param directory where the database keeps everything
	 * @param archive the file to write
	 * @throws IOException if it cannot be written
	 */
	public static void pack(Path directory, Path archive) throws IOException {
		Files.createDirectories(archive.getParent());
		try (OutputStream file = Files.newOutputStream(archive); ZipOutputStream zip = new ZipOutputStream(file)) {
			for (String folder : StoreFiles.GRAPH) {
				for (Path each : files(directory.resolve(folder))) {
					zip.putNextEntry(new ZipEntry(directory.relativize(each).toString().replace('\\', '/')));
					Files.copy(each, zip);
				}
			}
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

	/** Puts it into a folder that has no graph; one that has keeps it. */
	@SuppressWarnings("try") // the lock is only held
	static void layInto(Path directory) {
		StoreFiles files = StoreFiles.of(directory);
		if (files.exist()) {
			return;
		}
		try (@Nullable
		InputStream archive = PreparedStore.class.getResourceAsStream(ARCHIVE)) {
			if (archive == null) {
				return; // not built by Maven: the schema and the case are made as ever
			}
			Files.createDirectories(directory.resolve("databases")); // where the lock is
			try (Closeable lock = Store.lock(directory)) {
				if (!files.exist()) { // another start may have been quicker
					unpack(archive, files.draft());
					files.replace();
				}
			}
			catch (StoreRefused inUse) {
				return; // and so the start fails, which says why
			}
		}
		catch (IOException failure) {
			throw DatabaseUnusable.notWritable(directory, failure);
		}
	}

	private static void unpack(InputStream archive, Path folder) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(archive)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Path file = folder.resolve(entry.getName());
				Files.createDirectories(file.getParent());
				Files.copy(zip, file);
			}
		}
	}

}
