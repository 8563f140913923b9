package dev.parley.dataset;

/**
 * A row that cannot be taken.
 *
 * @param line the line it begins on, counted from 1
 * @param row its key, or what stands there if it has none
 * @param reason what is wrong with it
 */
public record Refusal(long line, String row, String reason) {
}
