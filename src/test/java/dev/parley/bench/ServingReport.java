package dev.parley.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What {@link ServingBench} found, as a table and a chart of the ratios. */
final class ServingReport {

	private final List<Pair> pairs;

	private final StringBuilder questions = new StringBuilder("""
			| question | address | rows | bytes of the answer |
			|---|---|---|---|
			""");

	private final StringBuilder ratios = new StringBuilder("""
			| question | clients | of | to | requests/s | p50 | p99 | CPU/request, with Neo4j's |
			|---|---|---|---|---|---|---|---|
			""");

	private final StringBuilder figures = new StringBuilder(
			"""
					| question | clients | | requests/s | p50, ms | p99, ms | CPU ms/request: own | Neo4j's | KB allocated/request: own |
					|---|---|---|---|---|---|---|---|---|
					""");

	private final Chart chart = new Chart("Requests per second: the ratio of one to another, side by side");

	/**
	 * Of whom there is to be a ratio to whom.
	 *
	 * @param one the dividend
	 * @param other the divisor
	 */
	record Pair(Contestant one, Contestant other) {
	}

	ServingReport(List<Pair> pairs) {
		this.pairs = pairs;
	}

	void question(Question question, String words, Map<Contestant, Contestant.Answered> answers) {
		var bytes = new StringBuilder();
		int rows = 0;
		for (var answer : answers.entrySet()) {
			rows = Math.max(rows, answer.getValue().rows());
			bytes.append(bytes.isEmpty() ? "" : ", ")
				.append(answer.getKey().name())
				.append(" ")
				.append(answer.getValue().bytes());
		}
		questions.append("| %s | `%s` | %d | %s |%n".formatted(words, question.address(), rows, bytes.toString()));
	}

	void heat(Heat heat) {
		String which = "| %s | %d |".formatted(heat.question().path(), heat.clients());
		for (Contestant each : heat.rounds().keySet()) {
			figures.append("%s %s | %s | %s | %s | %s | %s | %s |%n".formatted(which, each.name(),
					heat.spread(each, (round) -> round.figures().perSecond()),
					heat.spread(each, (round) -> round.figures().median()),
					heat.spread(each, (round) -> round.figures().ninetyNinth()), own(heat, each, Round::processor),
					heat.spread(each, Round::database), own(heat, each, Round::allocated)));
		}
		for (Pair pair : pairs) {
			if (heat.rounds().keySet().containsAll(List.of(pair.one(), pair.other()))) {
				Spread throughput = heat.ratio(pair.one(), pair.other(), (round) -> round.figures().perSecond());
				ratios.append(
						"%s %s | %s | %s | %s | %s | %s |%n".formatted(which, pair.one().name(), pair.other().name(),
								throughput, heat.ratio(pair.one(), pair.other(), (round) -> round.figures().median()),
								heat.ratio(pair.one(), pair.other(), (round) -> round.figures().ninetyNinth()),
								heat.ratio(pair.one(), pair.other(), (round) -> round.processor() + round.database())));
				chart.add("%s, %d: %s to %s".formatted(heat.question().path(), heat.clients(), pair.one().name(),
						pair.other().name()), throughput);
			}
		}
		System.out.println(ratios);
	}

	/** Of the Query API all is the database's. */
	private static String own(Heat heat, Contestant contestant, ToDoubleFunction<Round> figure) {
		Spread own = heat.spread(contestant, figure);
		return own.most() == 0 ? "" : own.toString();
	}

	void write(Pace pace) throws IOException {
		Report.section("serving",
				"""
						## Serving

						%s, on %s with %d processors. %d rounds of %d s for each, one contestant at a time and all in turn, after %d s of \
						warming up; each figure is the median of the rounds, with the least and the most. A client asks again as soon as \
						it is answered, and runs on the same machine. Own CPU is that of the contestant's process: of the driver's, this \
						includes the loop of the clients, and for the others not what the HTTP client uses. Neo4j's is that of its \
						container; embedded, Neo4j is part of the own.

						%s
						%s
						%s
						"""
					.formatted(Report.java(), Report.system(), Runtime.getRuntime().availableProcessors(),
							pace.rounds(), pace.round().toSeconds(), pace.warmUp().toSeconds(), questions, ratios,
							figures));
		chart.write(Report.FOLDER.resolve("chart.svg"));
	}

}
