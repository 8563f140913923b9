package dev.parley.access;

import java.util.List;

import dev.parley.GraphDump;
import dev.parley.Http;
import dev.parley.OnTheArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What editors judge, only editors say, replace, retract and take back. */
class MandateTests extends OnTheArticle {

	private static final String YAML = "application/yaml";

	private static final String NOTE = """
			document: { id: %s, title: A note, kind: editorial note, publisher: editors, publishedOn: 2025-04-01 }
			things:
			  editors: { is: Organization, name: Editors }
			  uae: { is: State, name: United Arab Emirates }
			  emirates: { is: State, name: The Emirates }
			claims:
			  one: { by: editors, stance: asserts, at: note, paraphrase: As it says., %s }
			""";

	private static final String REMARK = "about: uae";

	private static final String SAME = "says: emirates SAME_AS uae";

	private final String editor = TestKeys.editor();

	private final String contributor = TestKeys.of(Role.CONTRIBUTOR);

	@AfterEach
	void takeBack() {
		http().delete("/api/dossiers/undoing");
		http().delete("/api/dossiers/one-name");
	}

	@ParameterizedTest
	@ValueSource(strings = { SAME, "says: emirates NOT_SAME_AS uae",
			"about: exchange-2025-03-19-wounded, prefers: ['moscow-times-2025-03-19:putin-promised-wounded']" })
	void onlyEditorsJudgeAndPrefer(String claim) {
		String note = note("one-name", claim).replace("things:",
				"things:\n  exchange-2025-03-19-wounded: { is: Transfer, name: The wounded }");
		var before = GraphDump.now();
		for (String path : List.of("/api/dossiers", "/api/dossiers?rehearse=true")) {
			forbidden(http().with(contributor).post(path, YAML, note), "one-name:one");
		}
		assertThat(GraphDump.now()).isEqualTo(before);
		assertThat(http().with(editor).post("/api/dossiers", YAML, note).status()).isEqualTo(201);
	}

	@Test
	void onlyEditorsReplaceOrTakeBackWhatWasJudged() {
		add("one-name", SAME);
		var judged = GraphDump.now();
		forbidden(http().with(contributor).post("/api/dossiers", YAML, note("one-name", REMARK)), "one-name:one");
		forbidden(http().with(contributor).delete("/api/dossiers/one-name"), "one-name:one");
		assertThat(GraphDump.now()).isEqualTo(judged);
		http().with(editor).delete("/api/dossiers/one-name").ok();
	}

	/** Anybody can write that the editors said so. */
	@ParameterizedTest
	@ValueSource(strings = { "about: uae, retracts: ['one-name:one']", "about: uae, corrects: ['one-name:one']" })
	void onlyEditorsRetractWhatWasJudged(String claim) {
		add("one-name", SAME);
		var judged = GraphDump.now();
		forbidden(http().with(contributor).post("/api/dossiers", YAML, note("undoing", claim)), "undoing:one");
		assertThat(GraphDump.now()).isEqualTo(judged);
	}

	/** Else it would be taken back at the moment that an editor judges. */
	@ParameterizedTest
	@ValueSource(strings = { "about: uae, retracts: ['one-name:one']", "about: uae, corrects: ['one-name:one']" })
	void onlyEditorsRetractWhatIsNotHere(String claim) {
		forbidden(http().with(contributor).post("/api/dossiers", YAML, note("undoing", claim)), "undoing:one");
		add("undoing", claim);
	}

	@Test
	void contributorsSayAllElse() {
		Http http = http().with(contributor);
		assertThat(http.post("/api/dossiers", YAML, note("one-name", REMARK)).status()).isEqualTo(201);
		assertThat(http.post("/api/dossiers", YAML, note("one-name", "about: emirates")).status()).isEqualTo(200);
		assertThat(http.delete("/api/dossiers/one-name").status()).isEqualTo(200);
	}

	private void add(String document, String claim) {
		assertThat(http().with(editor).post("/api/dossiers", YAML, note(document, claim)).status()).isEqualTo(201);
	}

	private static void forbidden(Http.Reply reply, String claim) {
		assertThat(reply.status()).as(reply.body()).isEqualTo(403);
		assertThat(reply.json().get("type").asString()).isEqualTo("urn:parley:problem:forbidden");
		assertThat(reply.json().get("detail").asString()).isEqualTo("The claim " + claim
				+ " is a judgement, a preference, or takes back one of them or what is not here: that takes the role editor; nothing was written");
	}

	private static String note(String document, String claim) {
		return NOTE.formatted(document, claim);
	}

}
