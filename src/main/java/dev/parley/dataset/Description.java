package dev.parley.dataset;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a record describes a thing.
 *
 * @param properties as the graph keeps descriptions
 */
record Description(Map<String, Object> properties) {

	Object labels() {
		return properties.getOrDefault("labels", "nothing");
	}

	/** The properties of the relationship by which a document describes the thing. */
	Map<String, Object> in(String record) {
		Map<String, Object> all = new LinkedHashMap<>(properties);
		all.put("record", record);
		return all;
	}

}
