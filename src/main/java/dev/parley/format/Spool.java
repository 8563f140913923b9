package dev.parley.format;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * XML that is written now and comes later. It lies in a file of its own until then, so
 * that it takes no memory.
 */
final class Spool implements Closeable {

	private final Path file;

	private final OutputStream out;

	private final Xml xml;

	private Spool(Path file) throws IOException {
		this.file = file;
		this.out = new BufferedOutputStream(Files.newOutputStream(file));
		this.xml = Xml.to(out);
	}

	static Spool open() throws IOException {
		return new Spool(Files.createTempFile("parley", ".export"));
	}

	Xml xml() {
		return xml;
	}

	void copyTo(OutputStream target) throws IOException {
		xml.flush();
		out.close();
		Files.copy(file, target);
	}

	@Override
	public void close() throws IOException {
		try (out) {
			Files.deleteIfExists(file);
		}
	}

}
