package dev.parley.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.neo4j.commandline.dbms.CannotWriteException;
import org.neo4j.commandline.dbms.LockChecker;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.io.layout.Neo4jLayout;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The embedded database while nobody runs it: its graph written into one file, and put in
 * its place from one. The file is a dump as {@code neo4j-admin} reads and writes it.
 */
@Component
public final class Store {

	private final DatabaseSettings settings;

	private final Environment environment;

	@Autowired
	Store(Environment environment) {
		this(EmbeddedDatabaseStart.settings(environment), environment);
	}

	Store(DatabaseSettings settings, Environment environment) {
		this.settings = settings;
		this.environment = environment;
	}

	/**
	 * Writes the graph into a file. What a kill left unfinished is finished first.
	 * @param file a file that is not there yet
	 * @return how many bytes it has
	 * @throws StoreRefused if there is such a file, or no database, or a Parley runs on
	 * it
	 */
	public long backUp(Path file) {
		isOurs();
		if (Files.exists(file)) {
			throw new StoreRefused("There is a file " + file + " already; a backup overwrites nothing.", null);
		}
		if (!StoreFiles.of(settings.directory()).exist()) {
			throw new StoreRefused("There is no database in " + settings.directory() + ".", null);
		}
		finishWhatAKillLeft();
		Path draft = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".new");
		try {
			OwnerOnly.create(draft);
			try (OutputStream archive = Files.newOutputStream(draft)) {
				Neo4jAdmin.in(settings.directory()).dump(archive);
			}
			Files.move(draft, file);
			return Files.size(file);
		}
		catch (IOException failure) {
			throw new StoreRefused("The backup cannot be written to " + file + ": " + failure.getMessage(), failure);
		}
		finally {
			delete(draft);
		}
	}

	/**
	 * Puts the graph of a file in the place of this one. The file is read whole and
	 * checked before anything is replaced.
	 * @param file what {@link #backUp} wrote
	 * @param replace whether a database that is there may be replaced
	 * @throws StoreRefused if the file is no backup or is damaged, a database is there
	 * and must stay, or a Parley runs on it
	 */
	@SuppressWarnings("try") // the lock is only held
	public void restore(Path file, boolean replace) {
		isOurs();
		Path directory = settings.directory();
		StoreFiles files = StoreFiles.of(directory);
		if (!Files.isReadable(file)) {
			throw new StoreRefused("There is no file " + file + " that can be read.", null);
		}
		if (files.exist() && !replace) {
			throw new StoreRefused(
					"There is a database in " + directory + "; with --replace the backup takes its place.", null);
		}
		try {
			OwnerOnly.createDirectory(directory);
			Files.createDirectories(directory.resolve("databases")); // where the lock is
		}
		catch (IOException failure) {
			throw StoreRefused.of(DatabaseUnusable.notWritable(directory, failure));
		}
		try (Closeable lock = lock(directory); InputStream archive = Files.newInputStream(file)) {
			replace(files, archive);
		}
		catch (IOException failure) {
			throw new StoreRefused("The database in " + directory + " cannot be written: " + failure.getMessage(),
					failure);
		}
	}

	/** Only who has the lock may touch the draft. */
	private static void replace(StoreFiles files, InputStream archive) throws IOException {
		try {
			Neo4jAdmin.in(files.draft()).load(archive);
			files.replace();
		}
		finally {
			files.forgetDraft();
		}
	}

	/**
	 * Finishes what a restore that was killed had begun to put in place, and tidies up.
	 */
	@SuppressWarnings("try") // the lock is only held
	static void settle(Path directory) {
		StoreFiles files = StoreFiles.of(directory);
		if (!files.isAnythingLeft()) {
			return;
		}
		try (Closeable lock = lock(directory)) {
			files.settle();
			files.forgetDraft();
		}
		catch (StoreRefused inUse) {
			return; // and so the start fails, which says why
		}
		catch (IOException failure) {
			throw DatabaseUnusable.notWritable(directory, failure);
		}
	}

	/** A database elsewhere is backed up by its own means. */
	private void isOurs() {
		String uri = environment.getProperty("spring.neo4j.uri");
		if (StringUtils.hasText(uri)) {
			throw new StoreRefused("The database is the Neo4j at " + uri
					+ "; back it up and restore it there, with neo4j-admin or as its keeper provides.", null);
		}
	}

	private void finishWhatAKillLeft() {
		try {
			Neo4jServer.start(settings.onAnyPort()).close();
		}
		catch (DatabaseUnusable failure) {
			throw StoreRefused.of(failure);
		}
	}

	static Closeable lock(Path directory) {
		Config config = Config.newBuilder()
			.set(GraphDatabaseSettings.neo4j_home, directory)
			.set(GraphDatabaseSettings.data_directory, directory)
			.build();
		try {
			return LockChecker.checkDbmsLock(Neo4jLayout.of(config));
		}
		catch (CannotWriteException failure) {
			throw StoreRefused.of(DatabaseUnusable.notWritable(directory, failure));
		}
		catch (RuntimeException failure) {
			throw StoreRefused.of(DatabaseUnusable.inUse(directory, failure));
		}
	}

	private static void delete(Path draft) {
		try {
			Files.deleteIfExists(draft);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
