package dev.parley.web;

import dev.parley.Article;
import dev.parley.GraphDump;
import dev.parley.OnTheArticle;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DossierControllerTests extends OnTheArticle {

	private static final String YAML = "application/yaml";

	private static final String NOTE = """
			document: { id: note, title: A note, kind: statement, publisher: forum, publishedOn: 2025-03-21 }
			things:
			  forum: { is: Organization, name: Forum of the Well }
			  uae: { is: State, name: United Arab Emirates }
			claims:
			  thanks: { by: forum, stance: asserts, at: line 1, paraphrase: It thanks the mediator., about: uae }
			""";

	@Test
	void addsCorrectsAndTakesBack() {
		var before = GraphDump.now();
		var created = http().post("/api/dossiers", YAML, NOTE);
		assertThat(created.status()).isEqualTo(201);
		assertThat(created.headers().firstValue("Location")).hasValue("/api/documents/note");
		assertThat(http().get("/api/documents/note").status()).isEqualTo(200);
		assertThat(created.json().toString()).isEqualTo(
				"{\"document\":\"note\",\"added\":[\"note:thanks\"],\"changed\":[],\"removed\":[],\"unchanged\":0,\"waiting\":[],\"rehearsed\":false}");
		var corrected = http().post("/api/dossiers", YAML, NOTE.replace("line 1", "line 2"));
		assertThat(corrected.status()).isEqualTo(200);
		assertThat(corrected.json().at("/changed/0").asString()).isEqualTo("note:thanks");
		assertThat(http().delete("/api/dossiers/note").ok().json().at("/removed/0").asString())
			.isEqualTo("note:thanks");
		assertThat(GraphDump.now()).isEqualTo(before);
	}

	@Test
	void changesNothingWhenItOnlyRehearses() {
		var before = GraphDump.now();
		var report = http().post("/api/dossiers?rehearse=true", YAML, NOTE).ok().json();
		assertThat(report.get("rehearsed").asBoolean()).isTrue();
		assertThat(report.at("/added/0").asString()).isEqualTo("note:thanks");
		assertThat(GraphDump.now()).isEqualTo(before);
	}

	@Test
	void changesNothingWhenTheArticleIsSentAgain() {
		var before = GraphDump.now();
		var report = http().post("/api/dossiers", YAML, Article.yaml()).ok().json();
		assertThat(report.get("added").isEmpty()).isTrue();
		assertThat(GraphDump.now()).isEqualTo(before);
	}

	@Test
	void readsUtf8() {
		String french = NOTE.replace("A note", "Une note à côté");
		assertThat(http().post("/api/dossiers", YAML, french).status()).isEqualTo(201);
		assertThat(http().get("/api/documents/note").ok().json().get("title").asString()).isEqualTo("Une note à côté");
		http().delete("/api/dossiers/note").ok();
	}

}
