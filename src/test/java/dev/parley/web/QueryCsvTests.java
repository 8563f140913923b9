package dev.parley.web;

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
	void refusesAsTheQuestionDoes() {
		var reply = http().get("/api/queries/things/facts.csv", "thing", "exchange-2025-03-19", "limit", "many");
		assertThat(reply.status()).isEqualTo(400);
		assertThat(reply.type()).isEqualTo("application/problem+json");
	}

}
