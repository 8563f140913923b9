package dev.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The benches' report: each writes its section, and all that are there make
 * {@code target/bench/report.md}.
 */
final class Report {

	static final Path FOLDER = Path.of("target/bench");

	private static final List<String> SECTIONS = List.of("serving", "start", "memory", "growth");

	private Report() {
	}

	static void section(String name, String text) throws IOException {
		Files.createDirectories(FOLDER);
		Files.writeString(FOLDER.resolve(name + ".md"), text);
		var report = new StringBuilder("# Benches\n");
		for (String section : SECTIONS) {
			Path file = FOLDER.resolve(section + ".md");
			if (Files.exists(file)) {
				report.append('\n').append(Files.readString(file));
			}
		}
		Files.writeString(FOLDER.resolve("report.md"), report);
		System.out.println(text);
	}

	static String java() {
		return "Java " + Runtime.version();
	}

	static String system() {
		return System.getProperty("os.name") + " " + System.getProperty("os.arch");
	}

}
