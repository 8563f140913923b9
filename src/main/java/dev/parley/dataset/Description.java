package dev.parley.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import dev.parley.dossier.Digest;

/**
 * How a record describes a thing.
 *
 * @param properties as the graph keeps descriptions
 * @param digest their checksum
 */
record Description(Map<String, Object> properties, String digest) {

	static Description of(Map<String, Object> properties) {
		return new Description(properties, Digest.brief(new TreeMap<>(properties).toString()));
	}

	Object labels() {
		return properties.getOrDefault("labels", "nothing");
	}

	/** The properties of the relationship by which a document describes the thing. */
	Map<String, Object> in(String record) {
		Map<String, Object> all = new LinkedHashMap<>(properties);
		all.put("record", record);
		all.put("digest", digest);
		return all;
	}

}
