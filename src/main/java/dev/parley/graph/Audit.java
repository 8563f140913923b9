package dev.parley.graph;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Leaves a record of what was done, in the transaction that does it: whatever becomes of
 * the process, neither is in the graph without the other.
 */
public final class Audit {

	private static final CypherFile RECORD = CypherFile.of("access/record.cypher");

	private final Author author;

	private final Clock clock;

	/** In microseconds; two records of one process never have the same. */
	private final AtomicLong last = new AtomicLong();

	/** Two records of two processes may. */
	private final Random random = new SecureRandom();

	Audit(Author author, Clock clock) {
		this.author = author;
		this.clock = clock;
	}

	/** Records what one author does. */
	@FunctionalInterface
	public interface Signature {

		/** Of who only rehearses. */
		Signature NONE = (transaction, what, target) -> {
		};

		/**
		 * Leaves a record.
		 * @param transaction the transaction that does it
		 * @param what what is done, such as {@code dossier added}
		 * @param target the id of what it is done to
		 */
		void record(Graph.Writing transaction, String what, String target);

	}

	/**
	 * Looks who is at work. This is asked on the thread that was given the work, before
	 * it is handed to others.
	 * @return what records under their name
	 */
	public Signature sign() {
		return sign(author.name());
	}

	/**
	 * As {@link #sign()}, for somebody else.
	 * @param who their name
	 * @return what records under it
	 */
	public Signature sign(String who) {
		return (transaction, what, target) -> {
			Instant now = clock.instant();
			transaction.run(RECORD,
					Map.of("id", id(now), "at", now.truncatedTo(ChronoUnit.MILLIS).atZone(ZoneOffset.UTC), "who", who,
							"what", what, "target", target));
		};
	}

	/**
	 * Ids in the order of time, so that a page of records goes on where the last ended.
	 */
	private String id(Instant now) {
		long micros = last.accumulateAndGet(ChronoUnit.MICROS.between(Instant.EPOCH, now),
				(before, at) -> Math.max(before + 1, at));
		return "%014x-%08x".formatted(micros, random.nextInt());
	}

}
