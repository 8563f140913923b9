package dev.parley.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * One question, asked by so many clients at once of each contestant in turn, round after
 * round.
 *
 * @param question what is asked
 * @param clients by how many
 * @param rounds of each contestant, in its order
 */
record Heat(Question question, int clients, Map<Contestant, List<Round>> rounds) {

	private static final int CLIENTS = 8;

	static Heat run(Question question, int clients, List<Contestant> contestants, Server server, Pace pace)
			throws Exception {
		var rounds = new LinkedHashMap<Contestant, List<Round>>();
		for (Contestant contestant : contestants) {
			rounds.put(contestant, new ArrayList<>());
		}
		for (int round = 0; round < pace.rounds(); round++) {
			for (var entry : rounds.entrySet()) {
				entry.getValue().add(turn(entry.getKey(), question, clients, server, pace));
			}
		}
		return new Heat(question, clients, rounds);
	}

	private static Round turn(Contestant contestant, Question question, int clients, Server server, Pace pace)
			throws Exception {
		long database = server.processor();
		Used before = contestant.used();
		Figures figures = contestant.ask(question, clients, pace.round());
		Used used = contestant.used().since(before);
		return Round.of(figures, used, server.processor() - database);
	}

	/**
	 * All are asked, by several at once, until their code is compiled: that takes a
	 * minute on a small machine.
	 */
	static void warmUp(Question question, List<Contestant> contestants, Pace pace) throws Exception {
		for (Contestant contestant : contestants) {
			contestant.ask(question, CLIENTS, pace.warmUp());
		}
	}

	Spread spread(Contestant contestant, ToDoubleFunction<Round> figure) {
		return Spread.of(of(contestant).stream().mapToDouble(figure));
	}

	/** Round by round, one beside the other. */
	Spread ratio(Contestant one, Contestant other, ToDoubleFunction<Round> figure) {
		List<Round> of = of(one);
		List<Round> to = of(other);
		return Spread.of(IntStream.range(0, of.size())
			.mapToDouble((round) -> figure.applyAsDouble(of.get(round)) / figure.applyAsDouble(to.get(round))));
	}

	private List<Round> of(Contestant contestant) {
		return rounds.getOrDefault(contestant, List.of());
	}

}
