package dev.parley.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.parley.Article;
import dev.parley.Http;
import dev.parley.OnTheArticle;
import dev.parley.database.TestDatabase;
import dev.parley.dataset.LoadOptions;
import dev.parley.dataset.Loads;
import dev.parley.dataset.Progress;
import dev.parley.dataset.Samples;
import dev.parley.dossier.BrokenDossier;
import dev.parley.dossier.Dossiers;
import dev.parley.graph.Audit;
import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.tuple;

/** Each write leaves a record of who did what, and what writes nothing leaves none. */
class AuditTests extends OnTheArticle {

	private static final String YAML = "application/yaml";

	private static final String CSV = "text/csv";

	private static final String NOTE = """
			document: { id: audited, title: A note, kind: statement, publisher: forum, publishedOn: 2025-03-21 }
			things:
			  forum: { is: Organization, name: Forum of the Well }
			claims:
			  thanks: { by: forum, stance: asserts, at: line 1, paraphrase: It thanks., about: forum }
			""";

	@BeforeEach
	void nothingYet() {
		TestDatabase.driver().executableQuery("MATCH (r:AuditRecord) DELETE r").execute();
	}

	@Test
	void tellsWhoAddedChangedAndTookBackADossier() {
		Http contributor = http().with(TestKeys.of(Role.CONTRIBUTOR));
		contributor.post("/api/dossiers", YAML, NOTE);
		contributor.post("/api/dossiers", YAML, NOTE.replace("It thanks.", "It gives thanks.")).ok();
		// No claim says anything else, and still the graph is another.
		contributor
			.post("/api/dossiers", YAML,
					NOTE.replace("It thanks.", "It gives thanks.").replace("of the Well", "of Wells"))
			.ok();
		contributor.delete("/api/dossiers/audited").ok();
		assertThat(records()).extracting("what", "target")
			.containsExactly(tuple("dossier taken back", "audited"), tuple("dossier changed", "audited"),
					tuple("dossier changed", "audited"), tuple("dossier added", "audited"));
		assertThat(records()).extracting("who")
			.allSatisfy((who) -> assertThat((String) who).matches("test contributor \\([0-9a-f]{12}\\)"));
		assertThat(records()).extracting("at")
			.allSatisfy((at) -> assertThat((String) at).matches("20\\d\\d-\\d\\d-\\d\\dT.*Z"));
	}

	@Test
	void saysNothingOfWhatWroteNothing() {
		http().post("/api/dossiers?rehearse=true", YAML, NOTE).ok();
		http().post("/api/dossiers", YAML, Article.yaml()).ok();
		http().post("/api/dossiers", YAML, NOTE.replace("by: forum", "by: nobody"));
		http().with(TestKeys.of(Role.READER)).post("/api/dossiers", YAML, NOTE);
		http().withoutAKey().post("/api/dossiers", YAML, NOTE);
		http().delete("/api/dossiers/nothing");
		http().get("/api/actors/uae").ok();
		assertThat(records()).isEmpty();
	}

	@Test
	void tellsWhoLoadedAndTookBackADataset() throws IOException {
		String pax = Files.readString(Samples.file("pax"));
		http().post("/api/sources/pax/loads?release=x&published=2020&rehearse=true", CSV, pax).ok();
		assertThat(records()).isEmpty();
		http().post("/api/sources/pax/loads?release=x&published=2020", CSV, pax).ok();
		http().post("/api/sources/pax/loads?release=x&published=2020", CSV, pax).ok();
		http().delete("/api/sources/pax").ok();
		http().delete("/api/sources/pax");
		assertThat(records()).filteredOn("target", "pax-release-x")
			.extracting("what")
			.containsExactly("load taken back", "load begun");
		assertThat(records()).extracting("who")
			.allSatisfy((who) -> assertThat((String) who).startsWith("test editor ("));
		http().delete("/api/sources/states").ok();
	}

	/** What comes with Parley is loaded for whoever needs it, and only for as long. */
	@Test
	void tellsWhoNeededTheRegisterOfStates(@Autowired Loads loads) throws IOException {
		Path mend = Samples.file("mend");
		loads.load("mend", mend, new LoadOptions("x", "2020", true, null), Progress.NONE);
		assertThat(records()).isEmpty();
		loads.load("mend", mend, new LoadOptions("x", "2020", false, null), Progress.NONE);
		assertThat(records()).extracting("who", "what").containsOnly(tuple("Parley", "load begun"));
		assertThat(records()).extracting("target").hasSize(2).first().isEqualTo("mend-release-x");
		loads.unload("mend");
		loads.unload("states");
		assertThat(records()).extracting("what").startsWith("load taken back", "load taken back");
	}

	@Test
	void tellsThatALoadWentOn(@Autowired Loads loads) throws IOException {
		Path file = Samples.file("cfd");
		var options = new LoadOptions("x", "2020", false, null);
		loads.load("cfd", file, options, Progress.NONE);
		TestDatabase.driver().executableQuery("MATCH (l:Load {id: 'cfd-release-x'}) SET l.finished = false").execute();
		loads.load("cfd", file, options, Progress.NONE);
		assertThat(records()).filteredOn("target", "cfd-release-x")
			.extracting("what")
			.containsExactly("load resumed", "load begun");
		loads.unload("cfd");
		loads.unload("states");
	}

	/** Whoever is killed in between leaves both or neither: they are one transaction. */
	@Test
	void isWrittenWithTheWriteOrNotAtAll(@Autowired Graph graph, @Autowired Audit audit, @Autowired Dossiers dossiers) {
		assertThatException().isThrownBy(() -> graph.write((transaction) -> {
			audit.sign().record(transaction, "dossier added", "audited");
			throw new IllegalStateException("killed");
		}));
		assertThatException().isThrownBy(() -> dossiers.addAll(Map.of("audited", NOTE, "broken", "document: {}")))
			.isInstanceOf(BrokenDossier.class);
		assertThat(records()).isEmpty();
		graph.rehearse((transaction) -> {
			audit.sign().record(transaction, "dossier added", "audited");
			assertThat(transaction.run(CypherFile.of("access/records.cypher"), Map.of("before", "~", "limit", 10)))
				.extracting("who")
				.containsExactly("Parley");
			return transaction;
		});
		assertThat(records()).isEmpty();
	}

	@Test
	void turnsPagesWhileMoreIsDone(@Autowired Graph graph, @Autowired Audit audit) {
		record(graph, audit, 7);
		List<String> read = new ArrayList<>();
		var page = http().get("/api/audit", "limit", "3").ok();
		assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
		while (true) {
			page.list("records").forEach((entry) -> read.add(String.valueOf(entry.get("target"))));
			if (!page.json().has("next")) {
				assertThat(page.headers().firstValue("Link")).isEmpty();
				break;
			}
			String next = page.json().get("next").asString();
			assertThat(page.headers().firstValue("Link"))
				.hasValue("</api/audit?before=" + next + "&limit=3>; rel=\"next\"");
			record(graph, audit, 2);
			page = http().get("/api/audit", "limit", "3", "before", next).ok();
		}
		assertThat(read).containsExactly("6", "5", "4", "3", "2", "1", "0");
	}

	private static void record(Graph graph, Audit audit, int records) {
		graph.write((transaction) -> {
			for (int i = 0; i < records; i++) {
				audit.sign().record(transaction, "key made", String.valueOf(i));
			}
			return records;
		});
	}

	@ParameterizedTest
	@CsvSource({ "limit, 0", "limit, 501", "limit, many", "before, yesterday", "before, ''", "after, x" })
	void namesTheParameterThatIsWrong(String parameter, String value) {
		var reply = http().get("/api/audit", parameter, value);
		assertThat(reply.status()).isEqualTo(400);
		assertThat(reply.json().get("parameter").asString()).isEqualTo(parameter);
	}

	@Test
	void isInTheApiDocument() {
		var operation = http().get("/api-docs").ok().json().at("/paths/~1api~1audit/get");
		assertThat(operation.at("/parameters").findValuesAsString("name")).containsExactlyInAnyOrder("before", "limit");
		assertThat(operation.at("/responses").propertyNames()).contains("200", "401", "403");
		assertThat(operation.at("/security").toString()).contains("key");
	}

	private List<Map<String, @Nullable Object>> records() {
		return http().get("/api/audit").ok().list("records");
	}

}
