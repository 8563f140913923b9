package dev.parley.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Entries of several lines, as dictionaries of actors have them. */
final class LineRows implements RowReader {

	private static final Pattern GROUP = Pattern.compile("\\(\\?<([A-Za-z][A-Za-z0-9]*)>");

	private final BufferedReader text;

	private final Pattern skip;

	private final Pattern entry;

	private final Map<String, Pattern> with = new LinkedHashMap<>();

	private final Pattern each;

	private final @Nullable String all;

	private final Queue<RawRow> ready = new ArrayDeque<>();

	/** Rows of the open entry, which wait for its other lines. */
	private final List<RawRow> waiting = new ArrayList<>();

	/** What stands in those of its lines that are rows. */
	private final List<String> rows = new ArrayList<>();

	private long line;

	private long begun;

	private @Nullable Map<String, String> open;

	private boolean spoken;

	LineRows(Source.Format format, BufferedReader text) {
		this.text = text;
		this.skip = Pattern.compile(format.skip());
		this.entry = Pattern.compile(format.entry());
		this.each = Pattern.compile(format.each());
		this.all = format.all();
		if (format.with() != null) {
			format.with().forEach((column, pattern) -> with.put(column, Pattern.compile(pattern)));
		}
	}

	@Override
	public Set<String> columns() {
		Set<String> columns = new LinkedHashSet<>(groups(entry));
		columns.addAll(with.keySet());
		columns.addAll(groups(each));
		if (all != null) {
			columns.add(all);
		}
		return columns;
	}

	private static Set<String> groups(Pattern pattern) {
		Set<String> groups = new LinkedHashSet<>();
		GROUP.matcher(pattern.pattern()).results().forEach((group) -> groups.add(group.group(1)));
		return groups;
	}

	@Override
	public boolean hasNext() {
		boolean more = true;
		while (ready.isEmpty() && more) {
			more = fill();
		}
		return !ready.isEmpty();
	}

	@Override
	public RawRow next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		return ready.remove();
	}

	/** Reads one line; the last entry ends with the file. */
	private boolean fill() {
		String read = readLine();
		if (read == null) {
			boolean last = open != null;
			finish();
			return last;
		}
		line++;
		if (!skip.matcher(read).matches()) {
			take(read);
		}
		return true;
	}

	private void take(String read) {
		Matcher first = entry.matcher(read);
		if (first.matches()) {
			finish();
			open = named(first, new LinkedHashMap<>());
			begun = line;
			spoken = false;
			return;
		}
		Map<String, String> of = open;
		Matcher row = each.matcher(read);
		if (of != null && row.matches()) {
			waiting.add(RawRow.of(line, named(row, new LinkedHashMap<>(of))));
			rows.add(read.strip());
			spoken = true;
			return;
		}
		if (of == null || !collected(read, of)) {
			if (!Character.isWhitespace(read.charAt(0))) {
				// What follows may be another entry's, and is nobody's until one begins.
				finish();
			}
			waiting.add(RawRow.broken(line, read, "is no line of an entry as the source describes them"));
			if (open == null) {
				finish();
			}
		}
	}

	private boolean collected(String read, Map<String, String> of) {
		for (var column : with.entrySet()) {
			Matcher more = column.getValue().matcher(read);
			if (more.matches()) {
				of.merge(column.getKey(), more.group(column.getKey()), (before, now) -> before + "\n" + now);
				return true;
			}
		}
		return false;
	}

	private void finish() {
		if (open != null && !spoken) {
			waiting.add(0, RawRow.of(begun, open));
		}
		if (all != null) {
			String lines = String.join("\n", rows);
			waiting.stream().filter((row) -> row.fault() == null).forEach((row) -> row.cells().put(all, lines));
		}
		ready.addAll(waiting);
		waiting.clear();
		rows.clear();
		open = null;
	}

	private static Map<String, String> named(Matcher match, Map<String, String> cells) {
		groups(match.pattern()).forEach((group) -> {
			String cell = match.group(group);
			if (cell != null) {
				cells.put(group, cell);
			}
		});
		return cells;
	}

	private @Nullable String readLine() {
		try {
			return text.readLine();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		text.close();
	}

}
