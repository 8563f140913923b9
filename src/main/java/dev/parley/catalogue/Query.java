package dev.parley.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.parley.graph.CypherFile;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer's shape.
 *
 * @param path its address, such as {@code agreements/in-force}
 * @param title the question in one line
 * @param description prose, possibly empty
 * @param parameters what it asks for
 * @param columns what it answers
 * @param view how an answer is best shown
 * @param scans what it goes through from end to end
 * @param isLasting whether it has the same answer as long as the graph is the same
 * @param text the whole file
 */
public record Query(String path, String title, String description, List<Parameter> parameters, List<Column> columns,
		View view, List<Scan> scans, boolean isLasting, String text) {

	static final String LIMIT = "limit";

	/**
	 * The part before the slash.
	 * @return the subject, such as {@code agreements}
	 */
	public String subject() {
		return path.substring(0, path.indexOf('/'));
	}

	CypherFile file() {
		return new CypherFile("cypher/queries/" + path + ".cypher", text);
	}

	/**
	 * Reads the parameters of one asking.
	 * @param given their texts by name
	 * @return their values by name; those left out have their standard value or null
	 * @throws BadParameter if one is unknown, missing, or of another type
	 */
	Map<String, @Nullable Object> bind(Map<String, String> given) {
		for (String name : given.keySet()) {
			if (parameters.stream().noneMatch((parameter) -> parameter.name().equals(name))) {
				throw new BadParameter(name, "'" + name + "' is not a parameter of " + path + "; it takes "
						+ parameters.stream().map(Parameter::name).toList());
			}
		}
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		parameters.forEach((parameter) -> values.put(parameter.name(), parameter.read(given.get(parameter.name()))));
		return values;
	}

}
