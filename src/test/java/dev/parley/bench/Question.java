package dev.parley.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A question with its parameters, asked in more than one way.
 *
 * @param address its path, and what stands behind it when it is asked over HTTP
 */
record Question(String address) {

	private static final Pattern PARAMETER = Pattern.compile(
			"(?m)^// @param\\s+(?<name>\\w+)\\s+(?<type>[a-z]+)\\S*?(?<optional>\\??)\\s+=?(?<example>\"[^\"]*\"|\\S+)");

	private static final int OPTIONAL = 3;

	private static final int EXAMPLE = 4;

	/** Every question of the catalogue, asked with the examples of what it needs. */
	static List<Question> all() throws IOException {
		Path folder = Path.of("cypher/queries");
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile)
				.map((file) -> folder.relativize(file).toString().replaceFirst("\\.cypher$", ""))
				.sorted()
				.map((path) -> new Question(path).withExamples())
				.toList();
		}
	}

	private Question withExamples() {
		return new Question(path() + "?"
				+ PARAMETER.matcher(text())
					.results()
					.filter((line) -> line.group(OPTIONAL).isEmpty())
					.map((line) -> line.group(1) + "="
							+ URLEncoder.encode(line.group(EXAMPLE).replace("\"", ""), StandardCharsets.UTF_8))
					.collect(Collectors.joining("&")));
	}

	String path() {
		return address.replaceFirst("\\?.*$", "");
	}

	/** The Cypher, as it stands in the file. */
	String text() {
		try {
			return Files.readString(Path.of("cypher/queries", path() + ".cypher"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What the Cypher is run with: one row more than the limit, as Parley does. */
	Map<String, @Nullable Object> parameters() {
		Map<String, String> given = Stream.of(address.replaceFirst("^[^?]*\\??", "").split("&", -1))
			.filter((pair) -> !pair.isEmpty())
			.map((pair) -> pair.split("=", 2))
			.collect(Collectors.toMap((pair) -> pair[0], (pair) -> pair[1]));
		Map<String, @Nullable Object> parameters = new TreeMap<>();
		PARAMETER.matcher(text())
			.results()
			.forEach((line) -> parameters.put(line.group(1), value(line, given.get(line.group(1)))));
		return parameters;
	}

	private static @Nullable Object value(MatchResult line, @Nullable String given) {
		if (line.group(1).equals("limit")) {
			return Long.parseLong(given == null ? line.group(EXAMPLE) : given) + 1;
		}
		if (given == null) {
			return null;
		}
		return line.group(2).equals("date") ? LocalDate.parse(given) : given;
	}

}
