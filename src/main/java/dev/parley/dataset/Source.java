package dev.parley.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * A dataset that Parley can load, as {@code cypher/load/<id>/source.yaml} describes it.
 *
 * @param id the folder's name
 * @param title what the publisher calls it
 * @param publisher who publishes it, and so makes its claims
 * @param licence its terms
 * @param url where to get it
 * @param format how its files are laid out; CSV with a header if not said
 * @param needs sources that must be loaded before, because this one speaks of their
 * things
 * @param complete whether each file is a whole release: rows that a newer one lacks are
 * withdrawn then
 * @param duplicates what to do with a row whose key was there before
 * @param key the columns that tell one row from another, in every release
 * @param once what is said once for all rows that agree in some columns: the Cypher
 * file's name and these columns
 * @param columns the columns that are read
 * @param others how to read all other columns, if they are read
 * @param dates dates that stand in several columns
 * @param releases files that are known by their checksum
 */
public record Source(String id, String title, Publisher publisher, String licence, String url, @Nullable Format format,
		@Nullable List<String> needs, boolean complete, @Nullable Duplicates duplicates, List<String> key,
		@Nullable Map<String, List<String>> once, Map<String, Column> columns, @Nullable Others others,
		@Nullable Map<String, Dates> dates, @Nullable Map<String, Release> releases) {

	/**
	 * Who publishes a dataset.
	 *
	 * @param id its id in the graph
	 * @param name what it is called
	 * @param kind what it is: university, research institute …
	 */
	public record Publisher(String id, String name, @Nullable String kind) {
	}

	/**
	 * A file that was published.
	 *
	 * @param publishedOn when, in EDTF
	 * @param sha256 the file's checksum
	 * @param rows how many rows it has
	 */
	public record Release(String publishedOn, String sha256, long rows) {
	}

	/** What to do with a row whose key was there before. */
	public enum Duplicates {

		/** The row is refused. */
		refuse,
		/** It is a row of its own, told apart by its number. */
		number

	}

	/**
	 * Columns that need no description of their own.
	 *
	 * @param as the name under which they are given, together
	 * @param read how to read each
	 */
	record Others(String as, Column read) {
	}

	/**
	 * How a file that is not CSV is laid out. Patterns are regular expressions, and their
	 * named groups are the columns.
	 *
	 * @param skip lines that say nothing
	 * @param entry the line with which an entry begins
	 * @param with further lines of an entry, by the column that collects them, one a line
	 * @param each the lines of an entry that are rows of their own; an entry without one
	 * is one row
	 * @param all the column that has all these lines of the entry, one a line
	 */
	record Format(String skip, String entry, @Nullable Map<String, String> with, String each, @Nullable String all) {
	}

	Map<String, List<String>> onces() {
		return once == null ? Map.of() : once;
	}

	Map<String, Dates> datesByName() {
		return dates == null ? Map.of() : dates;
	}

	List<String> needed() {
		return needs == null ? List.of() : needs;
	}

	/**
	 * The files that Parley knows.
	 * @return the releases by name, which may be none
	 */
	public Map<String, Release> known() {
		return releases == null ? Map.of() : new LinkedHashMap<>(releases);
	}

	boolean numbersDuplicates() {
		return duplicates == Duplicates.number;
	}

	/** What its rows have under which name, for the files that say what they mean. */
	Set<String> given() {
		Set<String> given = new TreeSet<>(columns.keySet());
		given.addAll(datesByName().keySet());
		given.add("record");
		if (others != null) {
			given.add(others.as());
		}
		return given;
	}

	String path() {
		return "load/" + id + "/";
	}

}
