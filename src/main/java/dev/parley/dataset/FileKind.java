package dev.parley.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells what a file is that is no text in UTF-8, before its bytes are read as if it were.
 */
final class FileKind {

	private static final int LOOKED_AT = 4096;

	private static final Map<String, String> BEGINNINGS = beginnings();

	private FileKind() {
	}

	private static Map<String, String> beginnings() {
		Map<String, String> beginnings = new LinkedHashMap<>();
		beginnings.put("\u001f\u008b", "is a gzip file; unpack it first");
		beginnings.put("PK\u0003\u0004", "is a zip file, or a spreadsheet; unpack it first, or save it as CSV");
		beginnings.put("BZh", "is a bzip2 file; unpack it first");
		beginnings.put("\u00fd7zXZ", "is an xz file; unpack it first");
		beginnings.put("7z\u00bc\u00af", "is a 7z file; unpack it first");
		beginnings.put("%PDF", "is a PDF file; take the one with the data");
		beginnings.put("\u00ff\u00fe", "is text in UTF-16; save it in UTF-8");
		beginnings.put("\u00fe\u00ff", "is text in UTF-16; save it in UTF-8");
		return beginnings;
	}

	/**
	 * Looks at the file's first bytes.
	 * @throws BadFile if they are no text
	 */
	static void look(Path file) throws IOException {
		if (Files.isDirectory(file)) {
			throw new BadFile(file + " is a folder; name the file in it");
		}
		try (InputStream bytes = Files.newInputStream(file)) {
			String begin = new String(bytes.readNBytes(LOOKED_AT), java.nio.charset.StandardCharsets.ISO_8859_1);
			BEGINNINGS.forEach((bytesOfKind, what) -> {
				if (begin.startsWith(bytesOfKind)) {
					throw new BadFile(file + " " + what);
				}
			});
			long strange = begin.chars().filter((letter) -> letter < ' ' && "\t\n\f\r".indexOf(letter) < 0).count();
			if (strange * 20 > begin.length()) {
				throw new BadFile(file + " is no text in UTF-8");
			}
		}
	}

}
