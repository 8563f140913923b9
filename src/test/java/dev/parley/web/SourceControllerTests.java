package dev.parley.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.parley.GraphDump;
import dev.parley.OnTheArticle;
import dev.parley.dataset.Samples;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourceControllerTests extends OnTheArticle {

	private static final String CSV = "text/csv";

	@Test
	void loadsAFileTellsWhatIsLoadedAndTakesItBack() throws IOException {
		http().post("/api/sources/states/loads", CSV, Files.readString(Path.of("cypher/load/states/states.csv"))).ok();
		var before = GraphDump.now();
		var report = http().post("/api/sources/pax/loads?release=x&published=2020", CSV, text("pax")).ok().json();
		assertThat(report.get("read").asInt()).isEqualTo(10);
		assertThat(report.get("written").asInt()).isEqualTo(6);
		assertThat(report.get("document").asString()).isEqualTo("pax-release-x");
		assertThat(http().get("/api/documents/pax-release-x").status()).isEqualTo(200);
		assertThat(http().get("/api/sources").ok().json().findValues("release").toString()).contains("x");
		http().delete("/api/sources/pax").ok();
		assertThat(GraphDump.now()).isEqualTo(before);
		http().delete("/api/sources/states").ok();
	}

	@Test
	void changesNothingWhenItOnlyRehearses() throws IOException {
		var before = GraphDump.now();
		var report = http().post("/api/sources/mend-actors/loads?rehearse=true", CSV, text("mend-actors")).ok().json();
		assertThat(report.get("rehearsed").asBoolean()).isTrue();
		assertThat(report.get("read").asInt()).isEqualTo(10);
		assertThat(GraphDump.now()).isEqualTo(before);
	}

	@Test
	void saysWhatIsWrong() throws IOException {
		assertThat(http().post("/api/sources/nothing/loads", CSV, "a,b").status()).isEqualTo(404);
		assertThat(http().delete("/api/sources/nothing").status()).isEqualTo(404);
		var wrong = http().post("/api/sources/pax/loads", CSV, text("cfd"));
		assertThat(wrong.status()).isEqualTo(422);
		assertThat(wrong.json().get("type").asString()).endsWith(":bad-file");
		assertThat(http().delete("/api/sources/pax").status()).isEqualTo(422);
	}

	@Test
	void saysWhichFileOfADatasetIsBroken() {
		var before = GraphDump.now();
		var broken = http().post("/api/sources/writing/loads", CSV, "id\n1\n");
		assertThat(broken.status()).isEqualTo(500);
		assertThat(broken.type()).isEqualTo("application/problem+json");
		assertThat(broken.json().get("type").asString()).endsWith(":broken-source");
		assertThat(broken.json().get("detail").asString()).startsWith("cypher/load/writing/rows.cypher:1: it writes");
		assertThat(GraphDump.now()).isEqualTo(before);
	}

	private static String text(String source) throws IOException {
		return Files.readString(Samples.file(source));
	}

}
