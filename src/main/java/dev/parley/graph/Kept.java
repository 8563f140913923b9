package dev.parley.graph;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.util.unit.DataSize;

/**
 * Answers that hold until the graph changes. They are kept as long as there is room, and
 * given only once it is known that nothing has changed.
 */
final class Kept {

	/** Roughly what an object takes beside what it holds, in bytes. */
	private static final int OBJECT = 40;

	/** And what it takes to keep an answer, however small. */
	private static final int ENTRY = 500;

	private final Changes changes;

	private final Cache<Asked, Held> answers;

	Kept(Changes changes, DataSize most) {
		this.changes = changes;
		this.answers = Caffeine.newBuilder()
			.maximumWeight(most.toBytes())
			.executor(Runnable::run)
			.weigher((Asked asked, Held held) -> ENTRY + size(asked.parameters()) + size(held.answer().rows()))
			.build();
	}

	/**
	 * A question, which is answered by the graph and nothing else.
	 *
	 * @param query the Cypher
	 * @param parameters its parameters
	 * @param rows the most rows to return
	 */
	record Asked(String query, Map<String, ? extends @Nullable Object> parameters, int rows) {
	}

	private record Held(Answer answer, long change) {

		boolean isOf(OptionalLong change) {
			return change.isPresent() && change.getAsLong() == this.change;
		}

	}

	/** What is kept if it still holds, or else what comes of asking. */
	Answer answer(Asked asked, Supplier<Answer> question) {
		Held held = answers.getIfPresent(asked);
		OptionalLong change = changes.inForce();
		if (held != null && held.isOf(change)) {
			change = changes.last();
			// What was kept before this look, and is of what it saw, still holds.
			if (held.isOf(change)) {
				return held.answer();
			}
		}
		// If there is a change meanwhile, the answer may have it or not; it is never
		// given, since its number is never the last again.
		Answer answer = question.get();
		if (change.isPresent()) {
			answers.put(asked, new Held(answer, change.getAsLong()));
		}
		return answer;
	}

	/** In bytes, roughly. */
	private static int size(@Nullable Object value) {
		if (value instanceof String text) {
			return OBJECT + 2 * text.length();
		}
		if (value instanceof Map<?, ?> map) {
			return OBJECT + map.values().stream().mapToInt((entry) -> OBJECT + size(entry)).sum();
		}
		if (value instanceof Collection<?> items) {
			return OBJECT + items.stream().mapToInt(Kept::size).sum();
		}
		return OBJECT;
	}

}
