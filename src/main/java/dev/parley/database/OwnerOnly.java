package dev.parley.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Directories and files that nobody but their owner may open. Where the file system knows
 * no POSIX permissions, a file is as private as the folder it is put in.
 */
public final class OwnerOnly {

	private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

	private static final Set<PosixFilePermission> DIRECTORY = PosixFilePermissions.fromString("rwx------");

	private OwnerOnly() {
	}

	/** Makes the directory if it is not there; one that is there stays as it is. */
	static void createDirectory(Path directory) throws IOException {
		if (!Files.isDirectory(directory)) {
			Files.createDirectories(directory, allowing(directory, DIRECTORY));
		}
	}

	/**
	 * Writes a file. Whoever looks sees the whole file or none, even after a crash.
	 * @param file where
	 * @param text what it is to hold
	 * @throws IOException if it cannot be written
	 */
	public static void write(Path file, String text) throws IOException {
		Path draft = file.resolveSibling(file.getFileName() + ".new");
		create(draft);
		Files.writeString(draft, text);
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Empty; what was there is gone. */
	static void create(Path file) throws IOException {
		Files.deleteIfExists(file);
		Files.createFile(file, allowing(file, FILE));
	}

	/**
	 * Takes back what an editor or a copy may have granted to others.
	 * @param file a file that is there
	 * @throws IOException if it is another's
	 */
	public static void restrict(Path file) throws IOException {
		if (isPosix(file) && !FILE.containsAll(Files.getPosixFilePermissions(file))) {
			Files.setPosixFilePermissions(file, FILE);
		}
	}

	private static FileAttribute<?>[] allowing(Path path, Set<PosixFilePermission> permissions) {
		return isPosix(path) ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(permissions) }
				: new FileAttribute<?>[0];
	}

	private static boolean isPosix(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

}
