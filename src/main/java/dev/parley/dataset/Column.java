package dev.parley.dataset;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.parley.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * How to read the cells of a column.
 *
 * @param type what they are; text if not said
 * @param required whether a row without it is refused
 * @param optional whether a file may lack the column
 * @param missing codes that mean that there is nothing
 * @param min the least number that can be meant
 * @param max the greatest number that can be meant
 * @param format how dates are written, as in {@code yyyyMMdd}; EDTF if not said. Where
 * years have two digits, {@code uu:1915} at the end says that the first of the hundred
 * years is 1915
 * @param separator what stands between the items of a list, as a regular expression; a
 * semicolon if not said
 * @param of what the items of a list are; text if not said
 */
record Column(@Nullable Type type, boolean required, boolean optional, @Nullable List<String> missing,
		@Nullable Double min, @Nullable Double max, @Nullable List<String> format, @Nullable String separator,
		@Nullable Type of) {

	/** What a cell holds. */
	enum Type {

		/** As it stands, without blanks around. */
		text,
		/** A whole number. */
		integer,
		/** A number. */
		number,
		/**
		 * A day, a month or a year: {@code text}, {@code earliest} and {@code latest}.
		 */
		date,
		/** What something is called: {@code name}, and {@code slug} for ids. */
		name,
		/** Several of these. */
		list

	}

	static final Column TEXT = new Column(Type.text, false, false, null, null, null, null, null, null);

	/**
	 * Reads a cell.
	 * @param cell what stands in the file
	 * @return the value, or null if there is nothing
	 * @throws Unreadable if it is not of the column's type
	 */
	@Nullable Object value(@Nullable String cell) throws Unreadable {
		String text = cell == null ? "" : cell.strip();
		if (text.isEmpty() || (missing != null && missing.contains(text))) {
			if (required) {
				throw new Unreadable("is missing" + (text.isEmpty() ? "" : " (" + text + ")"));
			}
			return null;
		}
		return type == Type.list ? items(text) : one(type == null ? Type.text : type, text);
	}

	/**
	 * Whether two cells of this column may mean different things, and their slugs be the
	 * same: lists that are cut at other places, a minus. Names that are one as slugs are
	 * one.
	 */
	boolean isMoreThanItsSlug(String cell) {
		return switch (type == null ? Type.text : type) {
			case name -> false;
			case list -> cell.split(between(), -1).length > 1;
			case text, integer, number, date -> !cell.matches("[\\p{L}\\p{M}\\p{N} ]*");
		};
	}

	private String between() {
		return separator == null ? ";" : separator;
	}

	private List<@Nullable Object> items(String text) throws Unreadable {
		List<@Nullable Object> items = new ArrayList<>();
		for (String item : text.split(between(), -1)) {
			boolean nothing = item.isBlank() || (missing != null && missing.contains(item.strip()));
			items.add(nothing ? null : one(of == null ? Type.text : of, item.strip()));
		}
		while (!items.isEmpty() && items.get(items.size() - 1) == null) {
			items.remove(items.size() - 1);
		}
		return items;
	}

	private Object one(Type what, String text) throws Unreadable {
		return switch (what) {
			case text -> text;
			case integer -> within(integer(text));
			case number -> within(number(text));
			case date -> date(text);
			case name -> Map.of("name", text, "slug", Slug.of(text));
			case list -> throw new Unreadable("is a list in a list");
		};
	}

	private static Long integer(String text) throws Unreadable {
		try {
			return Long.valueOf(text);
		}
		catch (NumberFormatException ex) {
			throw new Unreadable("'" + text + "' is not a whole number");
		}
	}

	private static Double number(String text) throws Unreadable {
		try {
			double value = Double.parseDouble(text);
			if (Double.isFinite(value)) {
				return value;
			}
		}
		catch (NumberFormatException ex) {
			// said below, as for numbers that are none
		}
		throw new Unreadable("'" + text + "' is not a number");
	}

	private <T extends Number> T within(T number) throws Unreadable {
		if ((min != null && number.doubleValue() < min) || (max != null && number.doubleValue() > max)) {
			throw new Unreadable(
					number + " is not between " + (min == null ? "-∞" : min) + " and " + (max == null ? "∞" : max));
		}
		return number;
	}

	private Map<String, Object> date(String text) throws Unreadable {
		if (format == null) {
			return Dates.edtf(text);
		}
		for (String each : format) {
			try {
				LocalDate day = LocalDate.parse(text, formatter(each));
				return Dates.of(new ImpreciseDate(day.toString(), day, day, false));
			}
			catch (DateTimeParseException ex) {
				// the next format may fit
			}
		}
		throw new Unreadable("'" + text + "' is not a date as in " + String.join(" or ", format));
	}

	/** {@code uu:1915MMdd}: years of two digits, the first of which is 1915. */
	private static DateTimeFormatter formatter(String format) {
		var builder = new DateTimeFormatterBuilder();
		String rest = format;
		if (format.startsWith("uu:")) {
			builder.appendValueReduced(ChronoField.YEAR, 2, 2, Integer.parseInt(format.substring(3, 7)));
			rest = format.substring(7);
		}
		return builder.appendPattern(rest.replace('y', 'u')).toFormatter().withResolverStyle(ResolverStyle.STRICT);
	}

	/** The cells of a row, read: null where there is nothing. */
	static @Nullable Object read(String name, Column column, @Nullable String cell) throws Unreadable {
		try {
			return column.value(cell);
		}
		catch (Unreadable ex) {
			throw new Unreadable(name + ": " + ex.getMessage());
		}
	}

}
