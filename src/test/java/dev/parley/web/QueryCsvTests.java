package dev.parley.web;

import java.util.List;

import dev.parley.Article;
import dev.parley.OnTheArticle;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers for spreadsheets. */
class QueryCsvTests extends OnTheArticle {

	@Test
	void hasAHeaderAndALineForEachRow() {
		var reply = http().get("/api/queries/things/facts.csv", "thing", "exchange-2025-03-19-wounded").ok();
		assertThat(reply.type()).isEqualTo("text/csv");
		assertThat(reply.headers().firstValue("Content-Disposition").orElseThrow()).contains("facts.csv");
		assertThat(reply.body().lines().toList()).first()
			.isEqualTo("property,value,unit,qualifier,stance,speakers,disputed,claims");
		assertThat(reply.body()).contains("count,23,people,,promises,putin,true,");
		assertThat(reply.body().lines())
			.hasSize(1 + http().ask("things/facts", "thing", "exchange-2025-03-19-wounded").size());
	}

	/**
	 * A paraphrase, a name or a value comes from outside, and must not become a formula.
	 */
	@Test
	void keepsSpreadsheetsFromTakingTextForAFormula() {
		http().post("/api/dossiers", "application/yaml", """
				document: { id: formulas, title: Formulas, kind: article, publisher: me, publishedOn: 2025-03-21 }
				things:
				  me: { is: Organization, name: Me }
				claims:
				  evil: { by: me, stance: asserts, at: p 1, paraphrase: '=HYPERLINK("http://evil";"x")', about: me }
				""");
		try {
			var csv = http().get("/api/queries/claims/in-document.csv", "document", "formulas").ok().body();
			assertThat(csv).contains("\"'=HYPERLINK(\"\"http://evil\"\";\"\"x\"\")\"");
		}
		finally {
			http().delete("/api/dossiers/formulas");
		}
	}

	@Test
	void saysWhetherItIsCut() {
		var cut = http().get("/api/queries/claims/in-document.csv", "document", Article.ID, "limit", "3").ok();
		assertThat(cut.header("Parley-Truncated")).isEqualTo("true");
		assertThat(cut.header("Parley-Rows")).isEqualTo("3");
		assertThat(cut.body().lines()).hasSize(4);
		var whole = http().get("/api/queries/claims/in-document.csv", "document", Article.ID, "limit", "500").ok();
		assertThat(whole.header("Parley-Truncated")).isEqualTo("false");
	}

	@Test
	void isDescribedBesideIt() {
		String asked = "?document=" + Article.ID + "&knownBy=2025-04-01&limit=3";
		var link = http().get("/api/queries/claims/in-document.csv" + asked).ok().header("Link");
		assertThat(link).isEqualTo("</api/queries/claims/in-document.csv-metadata.json" + asked
				+ ">; rel=\"describedby\"; type=\"application/csvm+json\"");
		assertThat(http().get("/api/queries/claims/in-document" + asked).ok().header("Link")).isEqualTo(link);
		var metadata = http().get(link.replaceFirst("<([^>]+)>.*", "$1")).ok();
		assertThat(metadata.type()).isEqualTo("application/csvm+json");
		var json = metadata.json();
		assertThat(json.at("/@context/0").asString()).isEqualTo("http://www.w3.org/ns/csvw");
		assertThat(json.get("url").asString()).isEqualTo("in-document.csv" + asked);
		assertThat(json.at("/tableSchema/columns").findValuesAsString("name"))
			.isEqualTo(List.of(http().get("/api/queries/claims/in-document.csv" + asked)
				.body()
				.lines()
				.findFirst()
				.orElseThrow()
				.split(",")));
		var note = json.at("/notes/0");
		assertThat(note.get("query").asString()).isEqualTo("claims/in-document");
		assertThat(note.get("knownBy").asString()).isEqualTo("2025-04-01");
		assertThat(note.at("/parameters/document").asString()).isEqualTo(Article.ID);
		assertThat(note.get("rows").asInt()).isEqualTo(3);
		assertThat(note.get("truncated").asBoolean()).isTrue();
		assertThat(note.at("/sources/0/document").asString()).isEqualTo(Article.ID);
		assertThat(json.get("dc:created").asString()).matches("\\d{4}-.*Z");
	}

	@Test
	void refusesAsTheQuestionDoes() {
		var reply = http().get("/api/queries/things/facts.csv", "thing", "exchange-2025-03-19", "limit", "many");
		assertThat(reply.status()).isEqualTo(400);
		assertThat(reply.type()).isEqualTo("application/problem+json");
	}

}
