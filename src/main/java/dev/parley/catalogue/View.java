package dev.parley.catalogue;

import java.util.List;

/**
 * How an answer is best shown.
 *
 * @param kind table, graph, timeline or chart
 * @param columns what is shown: for a graph the two ends and perhaps the relationship,
 * for a timeline the first day and perhaps the last, or a list of maps with {@code from}
 * and {@code to}; for a chart the label and its numbers
 */
public record View(String kind, List<String> columns) {
}
