package dev.parley.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.parley.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A date that stands in several columns: the parts of one day, or a first and a last day.
 *
 * @param year the column of the year
 * @param month the column of the month
 * @param day the column of the day
 * @param from the column of the first day
 * @param to the column of the last day
 */
record Dates(@Nullable String year, @Nullable String month, @Nullable String day, @Nullable String from,
		@Nullable String to) {

	/**
	 * Puts the date together.
	 * @param row the row, with its columns read
	 * @return its text in EDTF, its first and its last possible day, or null if the year
	 * or a day is missing
	 * @throws Unreadable if it is no day of the calendar, or ends before it begins
	 */
	@Nullable Map<String, Object> of(Map<String, @Nullable Object> row) throws Unreadable {
		return year != null ? parts(row.get(year), row.get(month), row.get(day)) : span(row.get(from), row.get(to));
	}

	private static @Nullable Map<String, Object> parts(@Nullable Object year, @Nullable Object month,
			@Nullable Object day) throws Unreadable {
		if (!(year instanceof Long of) || of < 1) {
			return null;
		}
		String text = "%04d".formatted(of);
		if (isGiven(month) || isGiven(day)) {
			text += "-" + part(month);
		}
		return edtf(isGiven(day) ? text + "-" + part(day) : text);
	}

	/** There is no month and no day 0. */
	private static boolean isGiven(@Nullable Object number) {
		return number instanceof Long of && of > 0;
	}

	private static String part(@Nullable Object number) {
		return number instanceof Long of && of > 0 ? "%02d".formatted(of) : "XX";
	}

	private static @Nullable Map<String, Object> span(@Nullable Object first, @Nullable Object last) throws Unreadable {
		if (!(first instanceof Map<?, ?> from) || !(last instanceof Map<?, ?> to)) {
			return null;
		}
		if (from.get("earliest") instanceof LocalDate earliest && to.get("latest") instanceof LocalDate latest) {
			if (latest.isBefore(earliest)) {
				throw new Unreadable("ends on " + latest + ", before it begins on " + earliest);
			}
			String text = from.equals(to) ? String.valueOf(from.get("text")) : from.get("text") + "/" + to.get("text");
			return of(new ImpreciseDate(text, earliest, latest, false));
		}
		return null;
	}

	static Map<String, Object> edtf(String text) throws Unreadable {
		try {
			return of(ImpreciseDate.parse(text));
		}
		catch (DateTimeException ex) {
			throw new Unreadable(String.valueOf(ex.getMessage()));
		}
	}

	static Map<String, Object> of(ImpreciseDate date) {
		Map<String, Object> parts = new LinkedHashMap<>();
		parts.put("text", date.text());
		parts.put("earliest", date.earliest());
		parts.put("latest", date.latest());
		if (date.doubtful()) {
			parts.put("doubtful", true);
		}
		return parts;
	}

}
