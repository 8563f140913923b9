package dev.parley.dataset;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A row that was read and typed.
 *
 * @param line the line it begins on
 * @param key what tells it from other rows, in every release
 * @param values its values by column, null where there is nothing; dates as {@code text},
 * {@code earliest}, {@code latest}
 */
record Row(long line, String key, Map<String, @Nullable Object> values) {
}
