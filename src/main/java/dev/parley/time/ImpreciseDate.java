package dev.parley.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a source gives it, in the Extended Date/Time Format (EDTF, ISO 8601-2):
 * {@code 2025-03-18}, {@code 2025-03}, {@code 2025}, {@code 1996-03-XX}, {@code 199X},
 * each optionally followed by {@code ?} (uncertain), {@code ~} (approximate) or {@code %}
 * (both), or by a time of day as in {@code 2025-03-21T00:20}.
 *
 * @param text what was written
 * @param earliest the first day it can mean
 * @param latest the last day it can mean
 * @param doubtful whether the source qualified it with {@code ?}, {@code ~} or {@code %}
 */
public record ImpreciseDate(String text, LocalDate earliest, LocalDate latest, boolean doubtful) {

	private static final Pattern FORM = Pattern.compile(
			"(?<year>\\d{4}|\\d{3}X|\\d{2}XX)(?:-(?<month>\\d{2}|XX)(?:-(?<day>\\d{2}|XX)(?<time>T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?:Z|[+-](?:0\\d|1[0-3]):[0-5]\\d|[+-]14:00)?)?)?)?(?<doubt>[?~%])?");

	/**
	 * Reads a date.
	 * @param text the date in EDTF
	 * @return the date with its first and last possible day
	 * @throws DateTimeException if it is none, with a sentence that says what would be
	 * one
	 */
	public static ImpreciseDate parse(String text) {
		Matcher form = FORM.matcher(text);
		if (!form.matches()) {
			throw new DateTimeException("'" + text
					+ "' is not a date: write 2025-03-18, 2025-03, 2025, 1996-03-XX or 199X, with ? if it is doubtful");
		}
		try {
			String year = form.group("year");
			int first = Integer.parseInt(year.replace('X', '0'));
			int last = Integer.parseInt(year.replace('X', '9'));
			if (first < last && "02".equals(form.group("month")) && "29".equals(form.group("day"))) {
				first = leap(first, 1);
				last = leap(last, -1);
			}
			LocalDate earliest = day(first, form, "01", false);
			LocalDate latest = day(last, form, "12", true);
			return new ImpreciseDate(text, earliest, latest, form.group("doubt") != null);
		}
		catch (DateTimeException ex) {
			throw new DateTimeException("'" + text + "' is not a day of the calendar: " + ex.getMessage(), ex);
		}
	}

	/** The next year, forwards or backwards, that has a 29 February. */
	private static int leap(int year, int step) {
		return Year.isLeap(year) ? year : leap(year + step, step);
	}

	private static LocalDate day(int year, Matcher form, String openMonth, boolean last) {
		String month = form.group("month");
		boolean openDay = form.group("day") == null || form.group("day").equals("XX");
		YearMonth of = YearMonth.of(year, Integer.parseInt(month == null || month.equals("XX") ? openMonth : month));
		if (openDay) {
			return last ? of.atEndOfMonth() : of.atDay(1);
		}
		return LocalDate.of(of.getYear(), of.getMonth(), Integer.parseInt(form.group("day")));
	}

}
