package dev.parley.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Types the rows of one file, and tells each from all others by its key. */
final class Rows {

	private final Source source;

	private final Map<String, Column> columns = new LinkedHashMap<>();

	private final Set<String> others = new TreeSet<>();

	private final Map<String, Integer> seen = new HashMap<>();

	private final Set<String> unreadable = new HashSet<>();

	private long read;

	Rows(Source source, Set<String> header) {
		this.source = source;
		Set<String> lacking = new TreeSet<>();
		source.columns().forEach((name, column) -> {
			if (header.contains(name)) {
				columns.put(name, column);
			}
			else if (!column.optional()) {
				lacking.add(name);
			}
		});
		Stream.concat(source.key().stream(), source.onces().values().stream().flatMap(List::stream))
			.filter((name) -> !header.contains(name))
			.forEach(lacking::add);
		if (!lacking.isEmpty()) {
			throw new BadFile("The file has no column " + String.join(", ", lacking) + ", which " + source.title()
					+ " has; it has " + header.stream().limit(12).map(Rows::shown).collect(Collectors.joining(", ")));
		}
		if (source.others() != null) {
			header.stream().filter((name) -> !name.isEmpty() && !columns.containsKey(name)).forEach(others::add);
		}
	}

	/** What stands where a header should may be anything. */
	private static String shown(String name) {
		String printable = name.replaceAll("\\p{Cntrl}", "\ufffd");
		return printable.length() > 40 ? printable.substring(0, 40) + "…" : printable;
	}

	/**
	 * Reads a row.
	 * @throws Unreadable with the column, the value and what is wrong with it
	 */
	Row typed(RawRow raw) throws Unreadable {
		read++;
		try {
			return read(raw);
		}
		catch (Unreadable ex) {
			unreadable.add(key(source.key(), raw.cells()));
			throw ex;
		}
	}

	private Row read(RawRow raw) throws Unreadable {
		if (raw.fault() != null) {
			throw new Unreadable(raw.fault());
		}
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		for (var column : columns.entrySet()) {
			values.put(column.getKey(),
					Column.read(column.getKey(), column.getValue(), raw.cells().get(column.getKey())));
		}
		Source.Others rest = source.others();
		if (rest != null) {
			Map<String, @Nullable Object> together = new LinkedHashMap<>();
			for (String name : others) {
				together.put(name, Column.read(name, rest.read(), raw.cells().get(name)));
			}
			values.put(rest.as(), together);
		}
		for (var date : source.datesByName().entrySet()) {
			values.put(date.getKey(), dated(date.getKey(), date.getValue(), values));
		}
		return new Row(raw.line(), unique(raw), values);
	}

	private static @Nullable Object dated(String name, Dates date, Map<String, @Nullable Object> values)
			throws Unreadable {
		try {
			return date.of(values);
		}
		catch (Unreadable ex) {
			throw new Unreadable(name + ": " + ex.getMessage());
		}
	}

	private String unique(RawRow raw) throws Unreadable {
		String key = key(source.key(), raw.cells());
		if (key.isEmpty()) {
			throw new Unreadable("has nothing in " + String.join(", ", source.key()) + ", which tells rows apart");
		}
		int before = seen.merge(key, 1, Integer::sum) - 1;
		if (before > 0 && !source.numbersDuplicates()) {
			throw new Unreadable("is another row with " + String.join(", ", source.key()) + " = " + key);
		}
		return before == 0 ? key : key + "--" + (before + 1);
	}

	/** Only remembers that the row is there. */
	void note(RawRow raw) {
		try {
			typed(raw);
		}
		catch (Unreadable ex) {
			// It is refused when it is loaded, and remembered as there.
		}
	}

	long read() {
		return read;
	}

	/** Whether some row of this file has the key, or may have it and cannot be read. */
	boolean has(String key) {
		String first = key.replaceFirst("--\\d+$", "");
		int times = first.equals(key) ? 1 : Integer.parseInt(key.substring(first.length() + 2));
		return unreadable.contains(first) || seen.getOrDefault(first, 0) >= times;
	}

	static String key(List<String> columns, Map<String, String> cells) {
		return columns.stream()
			.map((column) -> cells.getOrDefault(column, "").strip())
			.filter((cell) -> !cell.isEmpty())
			.map(Slug::of)
			.collect(Collectors.joining("-"));
	}

}
