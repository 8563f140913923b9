package dev.parley.bench;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long everything takes.
 *
 * @param rounds how many turns each contestant has
 * @param round how long each is
 * @param warmUp how long each is asked before, question by question
 * @param clients how many ask at once, heat by heat
 */
record Pace(int rounds, Duration round, Duration warmUp, List<Integer> clients) {

	/** As {@code -Drounds=5 -Dseconds=5 -DwarmUp=60 -Dclients=1,8,32} says. */
	static Pace asTold() {
		return new Pace(Integer.getInteger("rounds", 5), Duration.ofSeconds(Integer.getInteger("seconds", 5)),
				Duration.ofSeconds(Integer.getInteger("warmUp", 60)),
				Stream.of(System.getProperty("clients", "1,8,32").split(",", -1)).map(Integer::valueOf).toList());
	}

}
