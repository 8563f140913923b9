package dev.parley.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import dev.parley.dossier.BrokenDossier.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.springframework.core.io.ClassPathResource;

/** Reads YAML into a tree that knows its lines, and holds it against the schema. */
final class Yaml {

	static final String SCHEMA = "static/schemas/dossier.json";

	/** The time that a word takes grows with the square of its length. */
	private static final int LONGEST = 1 << 20;

	/** A dossier is five levels deep. */
	private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
		.maxNestingDepth(20)
		.maxNumberLength(100)
		.build();

	/** More do not help whoever mends it. */
	private static final int MOST_FAULTS = 100;

	private final YAMLMapper mapper = YAMLMapper.builder(YAMLFactory.builder().streamReadConstraints(LIMITS).build())
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private final Schema schema;

	Yaml() {
		try (var text = new ClassPathResource(SCHEMA).getInputStream()) {
			this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
				.getSchema(text, InputFormat.JSON);
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	JsonNode read(String name, String text) {
		JsonNode tree = parse(name, text);
		List<Fault> faults = new ArrayList<>();
		for (Error error : schema.validate(tree)) {
			faults.add(new Fault(line(error), sentence(error)));
		}
		refuse(name, faults);
		return tree;
	}

	private static void refuse(String name, List<Fault> faults) {
		if (!faults.isEmpty()) {
			throw new BrokenDossier(name,
					faults.stream().sorted(Comparator.comparingInt(Fault::line)).limit(MOST_FAULTS).toList());
		}
	}

	/**
	 * What YAML can say and a dossier does not: the same once more by a name, which a few
	 * lines can make into gigabytes, and numbers that are no numbers of the graph.
	 */
	private List<Fault> extravagances(String text) {
		List<Fault> faults = new ArrayList<>();
		try (YAMLParser parser = (YAMLParser) mapper.createParser(text)) {
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				String fault = extravagance(parser, token);
				if (fault != null) {
					faults.add(new Fault(Math.max(1, parser.currentTokenLocation().getLineNr()), fault));
				}
			}
		}
		return faults;
	}

	private static @Nullable String extravagance(YAMLParser parser, JsonToken token) {
		if (parser.isCurrentAlias() || parser.getObjectId() != null) {
			return "anchors (&) and aliases (*) are not read; write it out each time";
		}
		boolean tooLarge = switch (token) {
			case VALUE_NUMBER_INT -> parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER;
			case VALUE_NUMBER_FLOAT -> !Double.isFinite(parser.getDoubleValue());
			default -> false;
		};
		if (tooLarge) {
			return "the number is too large; a number has at most 18 digits";
		}
		return null;
	}

	private JsonNode parse(String name, String text) {
		if (text.length() > LONGEST) {
			throw new BrokenDossier(name, List.of(new Fault(1, "The dossier has " + text.length()
					+ " characters, and one has at most " + LONGEST + "; divide it, one for each document")));
		}
		try {
			refuse(name, extravagances(text));
			JsonNode tree = JsonNodes.readTree(mapper, text, LocationJsonNodeFactoryFactory.getInstance());
			if (tree == null || tree instanceof MissingNode) {
				throw new BrokenDossier(name, List.of(new Fault(1, "The dossier is empty")));
			}
			return tree;
		}
		catch (JacksonException ex) {
			int line = ex.getLocation() == null ? 1 : Math.max(1, ex.getLocation().getLineNr());
			String trouble = ex.getOriginalMessage()
				.lines()
				.findFirst()
				.orElse("it cannot be read")
				.replaceFirst(", from `[^`]*`", "");
			if (ex.getCause() instanceof MarkedYamlEngineException marked) {
				line = marked.getProblemMark().map((mark) -> mark.getLine() + 1).orElse(line);
				trouble = marked.getContext() + ", " + marked.getProblem();
			}
			throw new BrokenDossier(name, List.of(new Fault(line, "This is not YAML as Parley reads it: " + trouble)));
		}
	}

	static int line(JsonNode node) {
		var location = JsonNodes.tokenStreamLocationOf(node);
		return location == null ? 1 : Math.max(1, location.getLineNr());
	}

	/** An unknown property has a line of its own; what is missing has its owner's. */
	private static int line(Error error) {
		JsonNode node = error.getInstanceNode();
		@Nullable JsonNode unknown = error.getProperty() == null ? null : node.get(error.getProperty());
		return line(unknown == null ? node : unknown);
	}

	private static String sentence(Error error) {
		String path = error.getInstanceLocation().toString();
		return (path.isEmpty() ? "the dossier" : path.substring(1).replace('/', '.')) + ": " + error.getMessage();
	}

}
