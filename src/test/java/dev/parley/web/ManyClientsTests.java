package dev.parley.web;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;

import dev.parley.Article;
import dev.parley.Http;
import dev.parley.OnTheArticle;
import dev.parley.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sixty-four clients at once, who ask every question, look things up, search, and
 * rehearse dossiers. {@code -Dseconds=600} has them stay for ten minutes. Nothing may
 * fail, and nothing may be left when they are gone.
 */
@Timeout(value = 1, unit = TimeUnit.HOURS)
class ManyClientsTests extends OnTheArticle {

	private static final int CLIENTS = 64;

	private static final int SECONDS = Integer.getInteger("seconds", 10);

	@Test
	void leaveNothingBehind() throws Exception {
		List<String> addresses = addresses();
		// Planned, loaded, compiled.
		addresses.forEach((address) -> answered(http().get(address)));
		stay(addresses, Math.min(SECONDS, 30));
		long heap = heap();
		int threads = threads();
		long answers = stay(addresses, SECONDS);
		System.out.printf("%d clients, %d s: %d answers; heap %d MB before, %d MB after; threads %d before, %d after%n",
				CLIENTS, SECONDS, answers, heap >> 20, heap() >> 20, threads, threads());
		assertThat(answers).isPositive();
		assertThat(heap()).isLessThan(heap + (64L << 20));
		assertThat(threads()).isLessThanOrEqualTo(threads + 16);
		assertThat(TestDatabase.driver()
			.executableQuery("SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN *")
			.execute()
			.records()).isEmpty();
	}

	private long stay(List<String> addresses, int seconds) throws Exception {
		var answers = new AtomicLong();
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		var clients = Executors.newFixedThreadPool(CLIENTS);
		List<Future<?>> all = new ArrayList<>();
		for (int client = 0; client < CLIENTS; client++) {
			var random = new Random(client);
			all.add(clients.submit(() -> {
				while (System.nanoTime() < end) {
					answered(random.nextInt(50) == 0 ? rehearse()
							: http().get(addresses.get(random.nextInt(addresses.size()))));
					answers.incrementAndGet();
				}
			}));
		}
		for (Future<?> client : all) {
			client.get();
		}
		clients.shutdown();
		return answers.get();
	}

	private Http.Reply rehearse() {
		return http().post("/api/dossiers?rehearse=true", "application/yaml", Article.yaml());
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
			if (http().get(address).status() == 200) {
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
