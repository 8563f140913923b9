package dev.parley.graph;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

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

	private final Cache<Plan, FutureTask<Boolean>> planned = Caffeine.newBuilder().maximumSize(KEPT).build();

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

	/** Whoever waits for another's planning in vain plans for themselves. */
	void planOnce(String query, Map<String, ? extends @Nullable Object> parameters, Runnable explain) {
		Plan plan = Plan.of(query, parameters);
		FutureTask<Boolean> own = new FutureTask<>(explain, true);
		FutureTask<Boolean> task = planned.get(plan, (asked) -> own);
		task.run(); // unless somebody does, or has
		try {
			task.get();
		}
		catch (ExecutionException ex) {
			planned.asMap().remove(plan, task);
			if (task != own) {
				planOnce(query, parameters, explain);
				return;
			}
			throw ex.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new GraphException.Unavailable("Parley was stopped before the database answered", ex);
		}
	}

	/** The database may have made it anew. */
	void forget(String query, Map<String, ? extends @Nullable Object> parameters) {
		planned.invalidate(Plan.of(query, parameters));
	}

	/** The database may be another, or have been started anew. */
	void forget() {
		planned.invalidateAll();
	}

}
