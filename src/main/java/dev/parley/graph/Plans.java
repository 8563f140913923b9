package dev.parley.graph;

import java.util.Map;
import java.util.TreeMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/**
 * Which queries the database has planned. Planning takes up to some seconds, once for
 * each query and each set of parameters that are given; so it has a time of its own and
 * takes none from the query. Whoever asks for what is being planned waits for that.
 */
final class Plans {

	/** As many as Neo4j keeps unless it is told otherwise. */
	private static final int KEPT = 1000;

	private final Cache<Plan, Boolean> planned = Caffeine.newBuilder().maximumSize(KEPT).build();

	/**
	 * What a plan depends on.
	 *
	 * @param query the Cypher
	 * @param types of its parameters, by name
	 */
	private record Plan(String query, Map<String, Class<?>> types) {

		static Plan of(String query, Map<String, ? extends @Nullable Object> parameters) {
			Map<String, Class<?>> types = new TreeMap<>();
			parameters.forEach((name, value) -> types.put(name, value == null ? Void.class : value.getClass()));
			return new Plan(query, types);
		}

	}

	void ensure(String query, Map<String, ? extends @Nullable Object> parameters, Runnable explain) {
		var unused = planned.get(Plan.of(query, parameters), (plan) -> {
			explain.run();
			return true;
		});
	}

	/** The database may be another, or have been started anew. */
	void forget() {
		planned.invalidateAll();
	}

}
