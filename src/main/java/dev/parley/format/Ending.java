package dev.parley.format;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an answer when all its rows are there.
 *
 * @param rows how many there are
 * @param truncated whether there are more than the limit let through
 * @param sources the documents behind them, with title, publisher, day, address and
 * licence
 */
public record Ending(long rows, boolean truncated, List<Map<String, @Nullable Object>> sources) {

	/**
	 * The licences of the sources, each once; a source that states none has none here.
	 */
	List<String> licences() {
		return sources.stream()
			.map((source) -> source.get("licence"))
			.filter(Objects::nonNull)
			.map(String::valueOf)
			.distinct()
			.sorted()
			.toList();
	}

}
