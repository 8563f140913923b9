package dev.parley;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/** What Parley answers on the bundled article, whichever database it runs on. */
interface AnswersOnTheArticle {

	String EXCHANGE = "exchange-2025-03-19";

	String WOUNDED = "exchange-2025-03-19-wounded";

	Http http();

	@Test
	default void citesEveryClaimWithItsSpeakerAndItsPlace() {
		var claims = http().get("/api/documents/" + Article.ID + "/claims", "size", "500").ok().content();
		assertThat(claims).hasSizeGreaterThanOrEqualTo(30).allSatisfy((claim) -> {
			assertThat(claim.get("speaker")).extracting("name").asString().isNotBlank();
			assertThat(claim.get("document")).extracting("id").isEqualTo(Article.ID);
			assertThat(String.valueOf(claim.get("stance")))
				.matches("asserts|denies|promises|announces|credits|accuses|doubts");
			assertThat(String.valueOf(claim.get("locator")))
				.matches("paragraph \\d+|headline|image credit|related article");
		});
	}

	@Test
	default void tellsThePromiseFromWhatWasReleased() {
		assertThat(http().ask("exchanges/promised-and-released", "exchange", EXCHANGE))
			.extracting("transfer", "promised", "promisedBy", "released", "releasedBy", "confirmed", "difference")
			.containsExactly(row(WOUNDED, 23, List.of("putin"), 22, List.of("russia-mod"), null, 1),
					row(EXCHANGE + "-all-to-ukraine", null, null, null, null, 197, null),
					row(EXCHANGE + "-to-russia", 175, List.of("putin"), 175, List.of("lubinets"), null, 0),
					row(EXCHANGE + "-to-ukraine", 175, List.of("putin"), null, null, null, null));
	}

	@Test
	default void setsRivalFiguresSideBySide() {
		assertThat(http().ask("claims/disputed", "about", WOUNDED))
			.extracting("value", "qualifier", "stance", "speaker", "claim")
			.containsExactly(row(23, null, "promises", "putin", claim("putin-promised-wounded")),
					row(22, null, "asserts", "russia-mod", claim("mod-released-wounded")),
					row(24, "nearly", "asserts", "moscow-times", claim("wounded-nearly-two-dozen")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-03-18", "2025-03-20", "2025-04-16" })
	default void holdsTheTruceInForceForThirtyDays(String day) {
		assertThat(http().ask("agreements/in-force", "on", day)).singleElement().satisfies((truce) -> {
			assertThat(truce).contains(entry("agreement", "energy-truce-2025"), entry("status", "possible"));
			assertThat(truce.get("versions")).asInstanceOf(InstanceOfAssertFactories.list(Map.class))
				.singleElement()
				.isEqualTo(Map.of("accordingTo", "moscow-times", "from", "2025-03-18", "to", "2025-04-16", "basis",
						"agreedOn", "inForce", "possible"));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-03-17", "2025-04-17", "2025-06-01" })
	default void holdsNothingInForceBeforeOrAfter(String day) {
		assertThat(http().ask("agreements/in-force", "on", day)).isEmpty();
	}

	@Test
	default void knowsNothingBeforeItWasSaid() {
		assertThat(http().ask("agreements/in-force", "on", "2025-03-20", "knownBy", "2025-03-18")).isEmpty();
		assertThat(http().ask("exchanges/promised-and-released", "exchange", EXCHANGE, "knownBy", "2025-03-18"))
			.filteredOn("transfer", WOUNDED)
			.extracting("promised", "released", "difference")
			.containsExactly(row(23, null, null));
	}

	@Test
	default void ranksMediatorsAndSaysWhoCreditsThem() {
		assertThat(http().ask("mediators/most-active")).singleElement().satisfies((uae) -> {
			assertThat(uae).contains(entry("mediator", "uae"), entry("mediated", 2), entry("exchanges", 2),
					entry("creditedBy", List.of("russia-mod", "moscow-times")));
			assertThat(uae.get("claims")).isEqualTo(List.of(claim("mod-credits-uae"), claim("uae-brokered-earlier")));
		});
	}

	@Test
	default void findsTheShortestWayFromAMediatorToAPresident() {
		var way = http().ask("network/path", "from", "uae", "to", "trump");
		assertThat(way).extracting("step").containsExactly(1, 2, 3, 4, 5);
		Set<@Nullable Object> reached = new HashSet<>(Set.of("uae"));
		assertThat(way).allSatisfy((step) -> {
			assertThat(reached).containsAnyOf(step.get("from"), step.get("to"));
			reached.add(step.get("from"));
			reached.add(step.get("to"));
			assertThat((List<?>) step.get("claims")).isNotEmpty();
		});
		assertThat(reached).hasSize(6).contains("trump");
	}

	@Test
	default void knowsOfficesOnTheDayTheyWereSpokenOf() {
		assertThat(http().ask("actors/offices", "on", "2025-03-19")).extracting("person", "office", "of", "status")
			.containsExactly(row("putin", "President", "russia", "certain"),
					row("lubinets", "Human Rights Ombudsman", "ukraine", "certain"),
					row("zelensky", "President", "ukraine", "certain"));
		assertThat(http().ask("actors/offices", "on", "2025-03-20")).extracting("status").containsOnly("possible");
	}

	@ParameterizedTest
	@ValueSource(strings = { "zelensky", "zelenski", "ZELENSKY", "Zélensky", "zelen", "ЗЕЛЕНСЬКИЙ", "зеленський",
			"Volodymyr Zelensky" })
	default void findsAPersonHoweverTheNameIsWritten(String name) {
		assertThat(http().get("/api/search", "q", name).ok().rows()).first().extracting("id").isEqualTo("zelensky");
	}

	@Test
	default void forgivesSlipsOfThePen() {
		assertThat(http().get("/api/search", "q", "Lubinetz").ok().rows()).first()
			.extracting("id")
			.isEqualTo("lubinets");
		assertThat(http().get("/api/search", "q", "krasnodr").ok().rows()).first()
			.extracting("id")
			.isEqualTo("krasnodar-region");
	}

	private static String claim(String key) {
		return Article.ID + ":" + key;
	}

	private static Tuple row(@Nullable Object... values) {
		return new Tuple(values);
	}

}
