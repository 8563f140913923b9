package dev.parley.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * The words in which datasets speak, which are those of dossiers.
 *
 * @param kinds the kinds of things
 * @param relations the relationships between them
 * @param stances how a speaker stands to a claim
 * @param property what the name of a property looks like, as a regular expression
 */
record Vocabulary(Set<String> kinds, Set<String> relations, Set<String> stances, String property) {

	static final Vocabulary OURS = read();

	private static Vocabulary read() {
		try (InputStream schema = new ClassPathResource("static/schemas/dossier.json").getInputStream()) {
			JsonNode parts = JsonMapper.shared().readTree(schema).at("/$defs");
			JsonNode property = parts.at("/claim/properties/property");
			String ours = String.join("|", words(property.at("/not/enum")));
			String triple = parts.at("/triple/pattern")
				.asString()
				.replaceFirst("^[^(]*\\(", "")
				.replaceFirst("\\).*$", "");
			return new Vocabulary(words(parts.at("/thing/properties/is/enum")),
					new TreeSet<>(Arrays.asList(triple.split("\\|"))), words(parts.at("/claim/properties/stance/enum")),
					"(?!(" + ours + ")$)" + property.at("/pattern").asString().replaceAll("^\\^|\\$$", ""));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> words(JsonNode list) {
		return list.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
	}

}
