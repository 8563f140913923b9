package dev.parley.database;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;

import org.springframework.util.FileSystemUtils;

/**
 * What {@code neo4j-admin} does with a database at rest.
 *
 * @param data where the database keeps everything
 */
record Neo4jAdmin(Path data) {

	static Neo4jAdmin in(Path data) {
		return new Neo4jAdmin(data);
	}

	void dump(OutputStream archive) throws IOException {
		run(archive, InputStream.nullInputStream(), "The database cannot be dumped", "dump", "--to-stdout", "neo4j");
	}

	/**
	 * Reads the whole archive, and holds what comes of it against itself.
	 * @throws StoreRefused if it is no archive, or a damaged one
	 */
	void load(InputStream archive) throws IOException {
		FileSystemUtils.deleteRecursively(data);
		OwnerOnly.createDirectory(data);
		String trouble = "The file is no backup, or it is damaged";
		run(OutputStream.nullOutputStream(), archive, trouble, "load", "--from-stdin", "--overwrite-destination=true",
				"neo4j");
		run(OutputStream.nullOutputStream(), InputStream.nullInputStream(), trouble, "check", "--report-path=" + data,
				"--max-off-heap-memory=256m", "neo4j");
	}

	private void run(OutputStream out, InputStream in, String trouble, String command, String... arguments)
			throws IOException {
		Path configuration = Files.createTempDirectory("parley-admin");
		var told = new ByteArrayOutputStream();
		try (var files = new DefaultFileSystemAbstraction();
				var kept = new Kept(out);
				var output = new PrintStream(kept, false, StandardCharsets.UTF_8);
				var errors = new PrintStream(told, true, StandardCharsets.UTF_8)) {
			Files.writeString(configuration.resolve("neo4j.conf"), """
					server.directories.data=%s
					server.directories.logs=%s
					""".formatted(plain(data), plain(configuration)));
			var context = new ExecutionContext(configuration, configuration, output, errors, in, files);
			int exit = AdminTool.execute(context, words(command, arguments));
			output.flush();
			if (kept.failure != null) {
				throw kept.failure;
			}
			if (exit != 0) {
				throw new StoreRefused(trouble + ": " + why(told.toString(StandardCharsets.UTF_8)), null);
			}
		}
		finally {
			FileSystemUtils.deleteRecursively(configuration);
		}
	}

	/** Remembers what a PrintStream keeps to itself: that the disk is full. */
	private static final class Kept extends FilterOutputStream {

		private @Nullable IOException failure;

		Kept(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			try {
				out.write(bytes, from, length);
			}
			catch (IOException ex) {
				this.failure = ex;
				throw ex;
			}
		}

	}

	private static String[] words(String command, String... arguments) {
		String[] words = new String[arguments.length + 2];
		words[0] = "database";
		words[1] = command;
		System.arraycopy(arguments, 0, words, 2, arguments.length);
		return words;
	}

	/** A backslash would be read as the beginning of something else. */
	private static String plain(Path path) {
		return path.toString().replace('\\', '/');
	}

	/** The last that it said, without the time and the class. */
	private static String why(String told) {
		return told.lines()
			.filter((line) -> !line.isBlank() && !line.contains("--verbose") && !line.startsWith("\tat ")
					&& !line.contains(" INFO "))
			.map((line) -> line.replaceFirst("^.*\\b(WARN|ERROR)\\b *(\\[[^]]*\\])? *", ""))
			.reduce((before, last) -> last)
			.orElse("neo4j-admin does not say why");
	}

}
