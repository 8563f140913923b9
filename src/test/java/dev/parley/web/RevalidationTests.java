package dev.parley.web;

import dev.parley.Article;
import dev.parley.OnTheArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody has already is not sent again. */
class RevalidationTests extends OnTheArticle {

	@ParameterizedTest
	@ValueSource(strings = { "/api/queries", "/api/queries/claims/disputed", "/api/search?q=uae", "/api/actors",
			"/api/actors/uae", "/api/actors/uae/claims", "/api/claims/" + Article.ID + ":putin-promised-wounded",
			"/api/documents/" + Article.ID + ".jsonld", "/api/sources", "/api-docs", "/schemas/dossier.json" })
	void sendsNothingToWhoHasIt(String address) {
		var first = http().get(address).ok();
		assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
		assertThat(first.header("ETag")).matches("(W/)?\"[^\"]+\"");
		var again = http().getWith("If-None-Match", first.header("ETag"), address);
		assertThat(again.status()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
		assertThat(again.header("Vary")).contains("Accept");
		assertThat(http().getWith("If-None-Match", "\"another\"", address).ok().body()).isEqualTo(first.body());
	}

	@Test
	void sendsWhatHasChanged() {
		String address = "/api/exchanges/exchange-2025-03-19";
		var before = http().get(address).ok();
		http().post("/api/dossiers", "application/yaml",
				"""
						document: { id: a-change, title: A change, kind: statement, publisher: me, publishedOn: 2025-04-01 }
						things:
						  me: { is: Organization, name: Me }
						  exchange-2025-03-19: { is: Exchange, name: The exchange }
						claims:
						  more: { by: me, stance: asserts, at: p 1, paraphrase: They were more., about: exchange-2025-03-19, property: total, value: 400, unit: people }
						""");
		try {
			var after = http().getWith("If-None-Match", before.header("ETag"), address).ok();
			assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
		}
		finally {
			http().delete("/api/dossiers/a-change");
		}
		assertThat(http().getWith("If-None-Match", before.header("ETag"), address).status()).isEqualTo(304);
	}

	@Test
	void tagsEachFormatForItself() {
		String address = "/api/claims/" + Article.ID + ":putin-promised-wounded";
		assertThat(http().getAs("application/json", address).ok().header("ETag"))
			.isNotEqualTo(http().getAs("application/ld+json", address).ok().header("ETag"));
	}

	@Test
	void tagsNothingThatIsGoneBeforeItIsWhole() {
		var csv = http().get("/api/queries/claims/disputed.csv").ok();
		assertThat(csv.headers().firstValue("ETag")).isEmpty();
		assertThat(csv.header("Cache-Control")).isEqualTo("no-cache");
	}

}
