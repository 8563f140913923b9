package dev.parley.time;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ImpreciseDateTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			2025-03-18,                2025-03-18, 2025-03-18
			2025-03,                   2025-03-01, 2025-03-31
			2025,                      2025-01-01, 2025-12-31
			1996-03-XX,                1996-03-01, 1996-03-31
			1996-XX,                   1996-01-01, 1996-12-31
			1996-XX-XX,                1996-01-01, 1996-12-31
			1996-XX-31,                1996-01-31, 1996-12-31
			199X,                      1990-01-01, 1999-12-31
			199X-12,                   1990-12-01, 1999-12-31
			19XX,                      1900-01-01, 1999-12-31
			2024-02,                   2024-02-01, 2024-02-29
			2024-02-29,                2024-02-29, 2024-02-29
			2000-02-29,                2000-02-29, 2000-02-29
			202X-02-29,                2020-02-29, 2028-02-29
			201X-02-29,                2012-02-29, 2016-02-29
			19XX-02-29,                1904-02-29, 1996-02-29
			2025-02,                   2025-02-01, 2025-02-28
			1900-02,                   1900-02-01, 1900-02-28
			2025-03-21T00:20,          2025-03-21, 2025-03-21
			2025-03-21T23:59:59Z,      2025-03-21, 2025-03-21
			2025-03-21T00:20+02:00,    2025-03-21, 2025-03-21
			2025-03-21T00:20-05:30,    2025-03-21, 2025-03-21
			2025-03-21T00:20+14:00,    2025-03-21, 2025-03-21
			""")
	void knowsTheFirstAndTheLastDayItCanMean(String text, LocalDate earliest, LocalDate latest) {
		assertThat(ImpreciseDate.parse(text)).isEqualTo(new ImpreciseDate(text, earliest, latest, false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-03-18?", "2025-03-18~", "2025-03-18%", "2025-03?", "2025~", "199X%",
			"2025-03-21T00:20?" })
	void isDoubtfulWhereTheSourceSaysSo(String text) {
		var plain = ImpreciseDate.parse(text.substring(0, text.length() - 1));
		var doubtful = ImpreciseDate.parse(text);
		assertThat(doubtful).isEqualTo(new ImpreciseDate(text, plain.earliest(), plain.latest(), true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-02-29", "1900-02-29", "2025-02-30", "2025-04-31", "2025-13", "2025-00", "2025-13-01",
			"2025-03-00", "2025-03-32", "202X-02-30", "202X-04-31" })
	void refusesADayThatTheCalendarDoesNotHave(String text) {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> ImpreciseDate.parse(text))
			.withMessageStartingWith("'" + text + "' is not a day of the calendar: ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "yesterday", "18 March 2025", "18.03.2025", "2025/03/18", "2025-3-18", "25-03-18",
			"2025-03-18 ", "2025-03-18??", "2025-03-18T24:00", "2025-03-18T12:60", "2025-03-18T12:00+99:99",
			"2025-03-18T12:00+14:30", "2025-03-18T12:00-05:60", "2025-03T12:00", "2025T12:00", "XXXX", "2X25",
			"2025-X3", "2025-03-1X", "2025-03-18/2025-03-20", "٢٠٢٥-٠٣-١٨", "2025-03-18\n" })
	void refusesWhatIsNoDateAndSaysWhatWouldBe(String text) {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> ImpreciseDate.parse(text))
			.withMessage("'" + text
					+ "' is not a date: write 2025-03-18, 2025-03, 2025, 1996-03-XX or 199X, with ? if it is doubtful");
	}

}
