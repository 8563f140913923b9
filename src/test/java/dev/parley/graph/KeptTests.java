package dev.parley.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.parley.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** What was answered is answered again, and never once something has changed. */
@Timeout(120)
class KeptTests {

	private static final String QUESTION = "MATCH (n:Person {id: 'counter'}) RETURN n.name AS name";

	private static final Driver DRIVER = TestDatabase.driver();

	private final AtomicInteger looks = new AtomicInteger();

	private final AtomicInteger questions = new AtomicInteger();

	private final Looks changes = new Looks(this::latest);

	@AfterEach
	void forget() {
		DRIVER.executableQuery("MATCH (n:Person {id: 'counter'}) DELETE n").execute();
	}

	@Test
	void givesAgainWhatHasNotChanged() {
		var kept = new Kept(changes, DataSize.ofMegabytes(1));
		count(1);
		assertThat(IntStream.range(0, 10).map((i) -> ask(kept))).containsOnly(1);
		assertThat(questions).hasValue(1);
		count(2);
		assertThat(IntStream.range(0, 10).map((i) -> ask(kept))).containsOnly(2);
		assertThat(questions).hasValue(2);
	}

	/** An answer without rows, to a question with a long text, takes room too. */
	@Test
	void keepsNoMoreThanThereIsRoomFor() {
		var kept = new Kept(changes, DataSize.ofKilobytes(100));
		for (int round = 0; round < 2; round++) {
			for (int i = 0; i < 100; i++) {
				var asked = new Kept.Asked(QUESTION, Map.of("q", i + "x".repeat(5000)), 1);
				kept.answer(asked, () -> {
					questions.incrementAndGet();
					return new Answer(List.of("name"), List.of(), false);
				});
			}
		}
		assertThat(questions).hasValueGreaterThan(180);
	}

	@Test
	void keepsNothingOfWhatNobodyTells() {
		var kept = new Kept(Changes.UNKNOWN, DataSize.ofMegabytes(1));
		count(1);
		assertThat(IntStream.range(0, 10).map((i) -> ask(kept))).containsOnly(1);
		assertThat(questions).hasValue(10);
	}

	/** Meanwhile another graph may have come into its place. */
	@Test
	void doesNotTrustWhatItHasNotSeenForLong() throws InterruptedException {
		count(1);
		assertThat(changes.last()).isEqualTo(changes.last()).isPresent();
		long before = changes.last().orElseThrow();
		Thread.sleep(5100);
		assertThat(changes.last().orElseThrow()).isGreaterThan(before);
	}

	/** Who waits too long for a look asks the question instead, on a busy machine too. */
	@Test
	void looksOnceForAllWhoAskMeanwhile() throws Exception {
		var begun = new CountDownLatch(1);
		var goOn = new CountDownLatch(1);
		var slow = new Looks((after) -> {
			begun.countDown();
			await(goOn);
			return latest(after);
		});
		CompletableFuture<OptionalLong> first = CompletableFuture.supplyAsync(slow::last, KeptTests::apart);
		begun.await();
		List<CompletableFuture<OptionalLong>> others = Stream
			.generate(() -> CompletableFuture.supplyAsync(slow::last, KeptTests::apart))
			.limit(8)
			.toList();
		Thread.sleep(20);
		goOn.countDown();
		assertThat(others).extracting(CompletableFuture::join)
			.filteredOn(OptionalLong::isPresent)
			.allMatch((other) -> first.join().isEmpty() || other.equals(first.join()));
		assertThat(looks).as("the first twice, since it waits for what it saw").hasValueLessThanOrEqualTo(3);
	}

	@Test
	void tellsNothingWhileALookTakesLongOrFails() {
		var goOn = new CountDownLatch(1);
		var fails = new AtomicBoolean();
		var looks = new Looks((after) -> {
			if (fails.get()) {
				throw new IllegalStateException("The database is away");
			}
			await(goOn);
			return latest(after);
		});
		assertThat(looks.last()).isEmpty();
		goOn.countDown();
		assertThat(Stream.generate(looks::last).limit(100).filter(OptionalLong::isPresent)).isNotEmpty();
		fails.set(true);
		assertThat(looks.last()).isEmpty();
		fails.set(false);
		assertThat(looks.last()).isPresent();
	}

	@Test
	void tellsNothingWhileTheGraphIsBeingChanged() {
		var last = new AtomicInteger();
		var looks = new Looks((after) -> Set.of(Bookmark.from("b" + last.incrementAndGet())));
		assertThat(looks.last()).isEmpty();
	}

	@Test
	void looksAgainThoughSomebodyWhoWaitedWasInterrupted() {
		Thread.currentThread().interrupt();
		assertThat(changes.last()).isEmpty();
		assertThat(Thread.interrupted()).isTrue();
		assertThat(changes.last()).isPresent();
	}

	/** Whoever asks after a change was made has it, whoever else asks the same. */
	@Test
	void neverGivesWhatHasChanged() throws InterruptedException {
		count(0);
		try (var graph = graph()) {
			var made = new AtomicInteger();
			var stop = new CompletableFuture<Void>();
			List<CompletableFuture<Integer>> askers = Stream
				.generate(() -> CompletableFuture.supplyAsync(() -> neverOlder(graph, made, stop), KeptTests::apart))
				.limit(8)
				.toList();
			for (int i = 1; i <= 300; i++) {
				count(i);
				made.set(i);
				if (i % 10 == 0) {
					Thread.sleep(20);
				}
			}
			stop.complete(null);
			assertThat(askers.stream().mapToInt(CompletableFuture::join).sum()).isPositive();
		}
	}

	private static int neverOlder(Graph graph, AtomicInteger made, CompletableFuture<Void> stop) {
		int asked = 0;
		while (!stop.isDone()) {
			int least = made.get();
			assertThat(counted(graph.answer(QUESTION, Map.of(), 1))).isGreaterThanOrEqualTo(least);
			asked++;
		}
		return asked;
	}

	private static void apart(Runnable task) {
		new Thread(task).start();
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void count(int number) {
		DRIVER.executableQuery("MERGE (n:Person {id: 'counter'}) SET n.name = $name")
			.withParameters(Map.of("name", String.valueOf(number)))
			.execute();
	}

	private int ask(Kept kept) {
		return counted(kept.answer(new Kept.Asked(QUESTION, Map.of(), 1), () -> {
			questions.incrementAndGet();
			String name = DRIVER.executableQuery(QUESTION).execute().records().get(0).get("name").asString();
			return new Answer(List.of("name"), List.of(Map.of("name", name)), false);
		}));
	}

	private static int counted(Answer answer) {
		return Integer.parseInt(String.valueOf(answer.rows().get(0).get("name")));
	}

	private Set<Bookmark> latest(Set<Bookmark> after) {
		looks.incrementAndGet();
		try (Session session = DRIVER.session(SessionConfig.builder().withBookmarks(after).build())) {
			session.run("RETURN 1").consume();
			return session.lastBookmarks();
		}
	}

	private static Graph graph() {
		var limits = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(5), 1000, 32,
				DataSize.ofMegabytes(1));
		var lookups = new Lookups(DRIVER, DatabaseSelectionProvider.getDefaultSelectionProvider(), limits.time());
		var sessions = new Sessions(SingletonSupplier.of(DRIVER), "neo4j");
		return new Graph(sessions, limits, new ExportLimits(1000, Duration.ofSeconds(10), 8), lookups,
				new Looks(sessions::latest));
	}

}
