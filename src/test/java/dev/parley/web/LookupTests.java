package dev.parley.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import dev.parley.Article;
import dev.parley.Http;
import dev.parley.OnTheArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class LookupTests extends OnTheArticle {

	@ParameterizedTest(name = "{0}")
	@CsvSource(textBlock = """
			actors,       13, uae,                         name,  United Arab Emirates
			people,       4,  putin,                       name,  Vladimir Putin
			states,       5,  usa,                         iso3,  USA
			agreements,   2,  energy-truce-2025,           title, 30-day suspension of attacks on energy infrastructure
			exchanges,    2,  exchange-2025-03-19,         kind,  prisoners of war
			negotiations, 1,  call-putin-trump-2025-03-18, kind,  call
			incidents,    2,  invasion-2022,               when,  2022
			places,       2,  krasnodar-region,            name,  Krasnodar region
			documents,    3,  moscow-times-2025-03-19,     publishedOn, 2025-03-19
			""")
	void listsAKindAndShowsOneWithWhatIsKnownOfIt(String kind, int count, String id, String field, String value) {
		var list = http().get("/api/" + kind, "size", "500").ok();
		assertThat(list.json().has("next")).isFalse();
		assertThat(list.content()).hasSize(count).extracting("id").contains(id).isSorted();
		var one = http().get("/api/" + kind + "/" + id).ok().json();
		assertThat(one.get("id").asString()).isEqualTo(id);
		assertThat(one.get(field).asString()).isEqualTo(value);
		assertThat(one.get("facts").isArray()).isTrue();
		assertThat(one.get("relations").isArray()).isTrue();
		assertThat(one.get("relationsTruncated").asBoolean()).isFalse();
		assertThat(http().get("/api/" + kind + "/" + id + "/claims").ok().content()).isNotEmpty();
	}

	@Test
	void showsAClaimAndTheClaimsThatSpeakOfIt() {
		String id = Article.ID + ":putin-promised-wounded";
		var claim = http().get("/api/claims/" + id).ok().json();
		assertThat(claim.at("/speaker/name").asString()).isEqualTo("Vladimir Putin");
		assertThat(claim.get("value").asInt()).isEqualTo(23);
		assertThat(http().get("/api/claims/" + id).ok().list("links")).extracting("direction", "link", "claim")
			.containsExactly(tuple("in", "REPEATS", Article.ID + ":kremlin-promised-wounded"));
		assertThat(http().get("/api/claims/" + Article.ID + ":kremlin-promised-wounded").ok().list("links"))
			.extracting("direction", "link", "claim")
			.containsExactly(tuple("out", "REPEATS", id), tuple("out", "REPEATS", id + ".2"),
					tuple("out", "REPEATS", id + ".3"), tuple("out", "REPEATS", id + ".4"));
		assertThat(http().get("/api/claims/" + id + "/claims").ok().content()).extracting("id")
			.containsExactly(Article.ID + ":kremlin-promised-wounded");
	}

	@Test
	void showsWhatAClaimCorrectsAndWhatItIsCorrectedBy() {
		String id = Article.ID + ":mod-released-wounded";
		http().post("/api/dossiers", "application/yaml",
				"""
						document: { id: slip, title: A slip, kind: statement, publisher: russia-mod, publishedOn: 2025-04-01 }
						things:
						  russia-mod: { is: Organization, name: Russia's Ministry of Defence }
						  exchange-2025-03-19-wounded: { is: Transfer, name: The wounded }
						claims:
						  fix: { by: russia-mod, stance: asserts, at: p 1, paraphrase: It was 23., about: exchange-2025-03-19-wounded, property: count, value: 23, unit: people, corrects: ['moscow-times-2025-03-19:mod-released-wounded'] }
						""");
		try {
			assertThat(http().get("/api/claims/" + id).ok().list("links")).extracting("direction", "link", "claim")
				.containsExactly(tuple("in", "CORRECTS", "slip:fix"));
			assertThat(http().get("/api/claims/slip:fix").ok().list("links")).extracting("direction", "link", "claim")
				.containsExactly(tuple("out", "CORRECTS", id));
			assertThat(http().get("/api/claims/" + id + "/claims").ok().content()).extracting("id")
				.containsExactly("slip:fix");
		}
		finally {
			http().delete("/api/dossiers/slip");
		}
	}

	@Test
	void showsRivalValuesUnderFactsAndNoneAsTheValue() {
		var depot = http().get("/api/exchanges/exchange-2025-03-19").ok().json();
		assertThat(depot.get("total").asInt()).isEqualTo(372);
		assertThat(depot.has("disputed")).isFalse();
		assertThat(http().ask("things/facts", "thing", "exchange-2025-03-19-wounded")).filteredOn("property", "count")
			.extracting("value", "speakers", "disputed")
			.containsExactlyInAnyOrder(tuple(22, List.of("russia-mod"), true), tuple(23, List.of("putin"), true),
					tuple(24, List.of("moscow-times"), true));
	}

	@Test
	void relatesAThingInBothDirections() {
		assertThat(http().get("/api/states/uae").ok().list("relations")).extracting("direction", "relation", "other")
			.containsExactly(tuple("out", "MEDIATED", "earlier-uae-exchanges"),
					tuple("out", "MEDIATED", "exchange-2025-03-19"));
		assertThat(http().get("/api/exchanges/exchange-2025-03-19").ok().list("relations"))
			.filteredOn("direction", "in")
			.extracting("relation", "other")
			.contains(tuple("MEDIATED", "uae"));
	}

	@Test
	void turnsPages() {
		var first = http().get("/api/actors", "size", "5").ok();
		assertThat(first.header("Link")).isEqualTo(
				"</api/actors?size=5>; rel=\"first\", </api/actors?size=5&after=%s>; rel=\"next\"",
				first.json().get("next").asString());
		var second = next(first);
		var third = next(second);
		assertThat(first.content()).hasSize(5).extracting("id").first().isEqualTo("belarus");
		assertThat(second.content()).hasSize(5).doesNotContainAnyElementsOf(first.content());
		assertThat(third.content()).hasSize(3).extracting("id").last().isEqualTo("zelensky");
		assertThat(third.content()).doesNotContainAnyElementsOf(second.content());
		assertThat(third.header("Link")).isEqualTo("</api/actors?size=5>; rel=\"first\"");
		assertThat(http().get("/api/actors", "after", "zzz").ok().content()).isEmpty();
	}

	/** What comes and goes meanwhile neither repeats nor hides anything. */
	@Test
	void turnsPagesWhileThingsComeAndGo() {
		var before = ids(http().get("/api/actors", "size", "500").ok());
		var seen = new ArrayList<Object>();
		var page = http().get("/api/actors", "size", "4").ok();
		for (int turned = 0; page.json().has("next"); turned++) {
			seen.addAll(ids(page));
			visitors("a-visitor-" + turned, "m-visitor-" + turned, "zz-visitor-" + turned);
			page = next(page);
		}
		seen.addAll(ids(page));
		http().delete("/api/dossiers/visitors").ok();
		assertThat(seen).doesNotHaveDuplicates().containsAll(before).isSorted();
	}

	@Test
	void turnsPagesOfClaimsWhileClaimsComeAndGo() {
		var before = ids(http().get("/api/exchanges/exchange-2025-03-19/claims", "size", "500").ok());
		var seen = new ArrayList<Object>();
		var page = http().get("/api/exchanges/exchange-2025-03-19/claims", "size", "7").ok();
		assertThat(page.content()).hasSize(7);
		while (page.json().has("next")) {
			seen.addAll(ids(page));
			http().post("/api/dossiers", "application/yaml", """
					document: { id: a-note, title: A note, kind: statement, publisher: me, publishedOn: 2025-04-01 }
					things:
					  me: { is: Organization, name: Me }
					  exchange-2025-03-19: { is: Exchange, name: The exchange }
					claims:
					  early: { by: me, stance: asserts, at: p 1, paraphrase: It was., about: exchange-2025-03-19 }
					""");
			page = next(page);
		}
		seen.addAll(ids(page));
		http().delete("/api/dossiers/a-note").ok();
		assertThat(seen).isEqualTo(before);
	}

	/** The last dossier's take the place of those before. */
	private void visitors(String... ids) {
		var yaml = new StringBuilder("""
				document: { id: visitors, title: Visitors, kind: statement, publisher: me, publishedOn: 2025-04-01 }
				things:
				  me: { is: Organization, name: Me }
				""");
		for (String id : ids) {
			yaml.append("  ").append(id).append(": { is: Person, name: A visitor }\n");
		}
		yaml.append("claims:\n");
		for (String id : ids) {
			yaml.append("  ")
				.append(id)
				.append(": { by: me, stance: asserts, at: p 1, paraphrase: It came., about: ")
				.append(id)
				.append(" }\n");
		}
		assertThat(http().post("/api/dossiers", "application/yaml", yaml.toString()).status()).isLessThan(300);
	}

	private Http.Reply next(Http.Reply page) {
		var next = Pattern.compile("<([^>]+)>; rel=\"next\"").matcher(page.header("Link"));
		assertThat(next.find()).isTrue();
		return http().get(next.group(1)).ok();
	}

	private static List<Object> ids(Http.Reply page) {
		return page.content().stream().map((each) -> Objects.requireNonNull(each.get("id"))).toList();
	}

	@ParameterizedTest
	@CsvSource({ "size, 0", "size, 501", "size, -1", "size, ten", "size, 99999999999" })
	void refusesAPageThatCannotBe(String parameter, String value) {
		var reply = http().get("/api/actors", parameter, value);
		assertThat(reply.status()).isEqualTo(400);
		assertThat(reply.json().get("parameter").asString()).isEqualTo(parameter);
		assertThat(reply.json().get("detail").asString()).startsWith(parameter + " is a whole number");
	}

	@Test
	void leavesOutWhatItDoesNotKnow() {
		Map<String, ?> forces = http().get("/api/actors", "size", "500")
			.content()
			.stream()
			.filter((actor) -> "ukraine-forces".equals(actor.get("id")))
			.findFirst()
			.orElseThrow();
		assertThat(forces).containsOnlyKeys("id", "name", "kind", "labels");
	}

	@Test
	void sendsOnToWhatAThingIsJudgedToBeTheSameAs() {
		var reply = http().post("/api/dossiers", "application/yaml",
				"""
						document: { id: one-name, title: One name, kind: editorial note, publisher: editors, publishedOn: 2025-04-01 }
						things:
						  editors: { is: Organization, name: Editors }
						  uae: { is: State, name: United Arab Emirates }
						  emirates: { is: State, name: The Emirates }
						claims:
						  one: { by: editors, stance: asserts, at: note, paraphrase: A short name., says: emirates SAME_AS uae }
						""");
		assertThat(reply.status()).isEqualTo(201);
		try {
			var moved = http().get("/api/states/emirates/claims", "size", "5");
			assertThat(moved.status()).isEqualTo(308);
			assertThat(moved.headers().firstValue("Location")).hasValue("/api/states/uae/claims?size=5");
			assertThat(
					http().get("/api/queries/actors/involvement", "actor", "emirates").json().get("detail").asString())
				.isEqualTo("'emirates' is judged to be the same as 'uae'; ask for that");
		}
		finally {
			http().delete("/api/dossiers/one-name");
		}
		assertThat(http().get("/api/states/emirates").status()).isEqualTo(404);
	}

}
