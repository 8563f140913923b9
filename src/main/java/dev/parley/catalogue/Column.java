package dev.parley.catalogue;

/**
 * A column of an answer.
 *
 * @param name its name
 * @param type string, id, integer, number, boolean, date, datetime, list, map or any
 * @param description what it holds
 */
public record Column(String name, String type, String description) {
}
