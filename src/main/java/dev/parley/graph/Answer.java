package dev.parley.graph;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the graph returned.
 *
 * @param columns the names of the columns, in order
 * @param rows one map for each row, by column; values are what JSON can say: numbers,
 * text, booleans, lists, maps, and dates as ISO 8601 text
 * @param truncated whether there was more than the limit let through
 */
public record Answer(List<String> columns, List<Map<String, @Nullable Object>> rows, boolean truncated) {
}
