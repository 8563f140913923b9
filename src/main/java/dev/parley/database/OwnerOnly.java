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
final class OwnerOnly {

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

	/** Whoever looks sees the whole file or none, even after a crash. */
	static void write(Path file, String text) throws IOException {
		Path draft = file.resolveSibling(file.getFileName() + ".new");
		Files.deleteIfExists(draft);
		Files.createFile(draft, allowing(file, FILE));
		Files.writeString(draft, text);
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Takes back what an editor or a copy may have granted to others. */
	static void restrict(Path file) throws IOException {
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
