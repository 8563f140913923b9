package dev.parley.web;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;

import dev.parley.Article;
import dev.parley.Http;
import dev.parley.OnTheArticle;
import dev.parley.access.Role;
import dev.parley.access.TestKeys;
import dev.parley.database.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sixty-four clients at once, each with a key, who ask every question, look things up,
 * search, and rehearse dossiers. {@code -Dseconds=600} has them stay for ten minutes.
 * Nothing may fail, and nothing may be left when they are gone. Some stay while one takes
 * a long answer, of {@code -Drows=1000000} rows, say.
 */
@Tag("thorough")
@TestPropertySource(properties = "parley.catalogue.locations=classpath:cypher/queries/,classpath:exports/")
@Timeout(value = 1, unit = TimeUnit.HOURS)
class ManyClientsTests extends OnTheArticle {

	private static final int CLIENTS = 64;

	private static final int SECONDS = Integer.getInteger("seconds", 10);

	private static final int ROWS = Integer.getInteger("rows", 200_000);

	/** More than this is a leak, or an answer that is held. */
	private static final long NOISE = 64L << 20;

	private final List<Http> clients = new ArrayList<>();

	@BeforeAll
	void keys() {
		for (int client = 0; client < CLIENTS; client++) {
			clients.add(http().with(TestKeys.in(TestDatabase.driver(), Role.CONTRIBUTOR)));
		}
	}

	@Test
	void leaveNothingBehind() throws Exception {
		List<String> addresses = addresses();
		// Planned, loaded, compiled.
		addresses.forEach((address) -> answered(http().get(address)));
		stay(CLIENTS, addresses, Math.min(SECONDS, 30));
		long heap = heap();
		int threads = threads();
		long answers = stay(CLIENTS, addresses, SECONDS);
		System.out.printf("%d clients, %d s: %d answers; heap %d MB before, %d MB after; threads %d before, %d after%n",
				CLIENTS, SECONDS, answers, heap >> 20, heap() >> 20, threads, threads());
		assertThat(answers).isPositive();
		assertThat(heap()).isLessThan(heap + NOISE);
		assertThat(threads()).isLessThanOrEqualTo(threads + 16);
		assertThat(TestDatabase.driver()
			.executableQuery("SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN *")
			.execute()
			.records()).isEmpty();
	}

	/** As others are served, and as fast as it is taken, no row of it is kept. */
	@Test
	void areServedWhileOneTakesALongAnswerInConstantMemory() throws Exception {
		List<String> addresses = addresses();
		addresses.forEach((address) -> answered(http().get(address)));
		var taken = new AtomicBoolean();
		var others = CompletableFuture.supplyAsync(() -> stay(4, addresses, () -> taken.get()));
		List<Long> heaps = new ArrayList<>();
		try (var export = http().lines("/api/queries/tests/many.ndjson?limit=" + ROWS)) {
			long rows = export.filter((line) -> {
				boolean last = line.startsWith("{\"status\"");
				if (last) {
					assertThat(line).contains("\"complete\"", "\"rows\":" + ROWS);
				}
				return !last;
			}).peek((line) -> {
				if (line.startsWith("{\"n\":") && line.contains("0000,")) {
					heaps.add(heap());
				}
			}).count();
			assertThat(rows).isEqualTo(1 + ROWS);
		}
		finally {
			taken.set(true);
		}
		System.out.printf("%d rows taken while others had %d answers; heap %d to %d MB%n", ROWS, others.get(),
				Collections.min(heaps) >> 20, Collections.max(heaps) >> 20);
		assertThat(others.get()).isPositive();
		assertThat(heaps).hasSize(ROWS / 10_000);
		assertThat(Collections.max(heaps.subList(heaps.size() / 2, heaps.size())))
			.isLessThan(Collections.max(heaps.subList(0, heaps.size() / 2)) + NOISE);
	}

	private long stay(int clients, List<String> addresses, int seconds) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		return stay(clients, addresses, () -> System.nanoTime() >= end);
	}

	private long stay(int clients, List<String> addresses, BooleanSupplier over) {
		var answers = new AtomicLong();
		List<CompletableFuture<Void>> all = new ArrayList<>();
		for (int client = 0; client < clients; client++) {
			var random = new Random(client);
			Http http = this.clients.get(client);
			all.add(CompletableFuture.runAsync(() -> {
				while (!over.getAsBoolean()) {
					answered(random.nextInt(50) == 0 ? rehearse(http)
							: http.get(addresses.get(random.nextInt(addresses.size()))));
					answers.incrementAndGet();
				}
			}, (task) -> new Thread(task).start()));
		}
		all.forEach(CompletableFuture::join);
		return answers.get();
	}

	private static Http.Reply rehearse(Http http) {
		return http.post("/api/dossiers?rehearse=true", "application/yaml", Article.yaml());
	}

	private static void answered(Http.Reply reply) {
		assertThat(reply.status()).as(reply.body()).isEqualTo(200);
	}

	/**
	 * Every question with its examples, as far as the article knows them, and lookups.
	 */
	private List<String> addresses() {
		List<String> addresses = new ArrayList<>(List.of("/api/queries", "/api/actors", "/api/claims?size=50",
				"/api/exchanges/exchange-2025-03-19", "/api/exchanges/exchange-2025-03-19/claims",
				"/api/search?q=truce", "/api-docs", "/", "/schemas/dossier.json"));
		for (JsonNode question : http().get("/api/queries").ok().json()) {
			var examples = StreamSupport.stream(question.get("parameters").spliterator(), false)
				.filter((parameter) -> !parameter.get("optional").asBoolean())
				.map((parameter) -> parameter.get("name").asString() + "="
						+ parameter.get("example").asString().replace(" ", "%20"))
				.toList();
			String address = "/api/queries/" + question.get("query").asString() + "?" + String.join("&", examples);
			if (!address.contains("/tests/") && http().get(address).status() == 200) {
				addresses.add(address);
			}
		}
		assertThat(addresses).hasSizeGreaterThan(60);
		return addresses;
	}

	private static long heap() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	private static int threads() {
		return ManagementFactory.getThreadMXBean().getThreadCount();
	}

}
