package dev.parley.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;

/** Turns what the driver returns into what JSON can say, and nobody changes. */
final class Json {

	private Json() {
	}

	static @Nullable Object of(Value value) {
		return of(value.asObject());
	}

	private static @Nullable Object of(@Nullable Object value) {
		if (value == null || value instanceof Number || value instanceof Boolean || value instanceof String) {
			return value;
		}
		if (value instanceof List<?> list) {
			List<@Nullable Object> items = new ArrayList<>(list.size());
			list.forEach((item) -> items.add(of(item)));
			return Collections.unmodifiableList(items);
		}
		if (value instanceof Map<?, ?> map) {
			Map<String, @Nullable Object> entries = new LinkedHashMap<>();
			map.forEach((key, entry) -> entries.put(String.valueOf(key), of(entry)));
			return Collections.unmodifiableMap(entries);
		}
		if (value instanceof Node node) {
			return node(node);
		}
		if (value instanceof Relationship relationship) {
			return relationship(relationship);
		}
		if (value instanceof Path path) {
			return path(path);
		}
		if (value instanceof Point point) {
			return Map.of("srid", point.srid(), "longitude", point.x(), "latitude", point.y());
		}
		return value.toString();
	}

	private static Map<String, @Nullable Object> node(Node node) {
		List<String> labels = new ArrayList<>();
		node.labels().forEach(labels::add);
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("elementId", node.elementId());
		json.put("labels", labels);
		json.put("properties", properties(node));
		return Collections.unmodifiableMap(json);
	}

	private static Map<String, @Nullable Object> relationship(Relationship relationship) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("elementId", relationship.elementId());
		json.put("type", relationship.type());
		json.put("startNodeElementId", relationship.startNodeElementId());
		json.put("endNodeElementId", relationship.endNodeElementId());
		json.put("properties", properties(relationship));
		return Collections.unmodifiableMap(json);
	}

	private static Map<String, @Nullable Object> path(Path path) {
		List<@Nullable Object> nodes = new ArrayList<>();
		path.nodes().forEach((node) -> nodes.add(node(node)));
		List<@Nullable Object> relationships = new ArrayList<>();
		path.relationships().forEach((relationship) -> relationships.add(relationship(relationship)));
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("nodes", nodes);
		json.put("relationships", relationships);
		return Collections.unmodifiableMap(json);
	}

	private static Map<String, @Nullable Object> properties(Entity entity) {
		Map<String, @Nullable Object> properties = new LinkedHashMap<>();
		entity.keys().forEach((key) -> properties.put(key, of(entity.get(key))));
		return Collections.unmodifiableMap(properties);
	}

}
