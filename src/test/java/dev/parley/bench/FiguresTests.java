package dev.parley.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What the benches make of what they measure. */
class FiguresTests {

	@Test
	void areTheTimesWithinWhichHalfAndNearlyAllWereAnswered() {
		long[] times = LongStream.rangeClosed(1, 100)
			.map((each) -> 101 - each)
			.map(TimeUnit.MILLISECONDS::toNanos)
			.toArray();
		var figures = Figures.of(times, TimeUnit.SECONDS.toNanos(4));
		assertThat(figures).isEqualTo(new Figures(100, 25, 51, 100));
		assertThat(Figures.parse(figures.line())).isEqualTo(figures);
	}

	@Test
	void areTheMedianOfTheRoundsBetweenTheLeastAndTheMost() {
		assertThat(Spread.of(DoubleStream.of(3, 1, 250))).isEqualTo(new Spread(3, 1, 250))
			.hasToString("3.00 (1.00–250)");
	}

	@Test
	void areOfQuestionsWithTheParametersThatParleyAsksThemWith() {
		var question = new Question("agreements/in-force?on=2025-03-20");
		assertThat(question.path()).isEqualTo("agreements/in-force");
		assertThat(question.parameters()).containsEntry("on", LocalDate.of(2025, 3, 20))
			.containsEntry("knownBy", null)
			.containsEntry("agreement", null)
			.containsEntry("limit", 101L);
	}

	@Test
	void areDrawnWithWhatTheRoundsLayBetween(@TempDir Path folder) throws IOException {
		var chart = new Chart("Side by side");
		chart.add("one to another", new Spread(2, 0.4, 5));
		chart.add("another to one", new Spread(0.5, 0.5, 0.5));
		chart.write(folder.resolve("chart.svg"));
		assertThat(folder.resolve("chart.svg")).content().contains("<svg", "Side by side", "one to another");
	}

}
