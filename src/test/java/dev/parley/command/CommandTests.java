package dev.parley.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.parley.access.Keys;
import dev.parley.database.Store;
import dev.parley.database.TestDatabase;
import dev.parley.dataset.Loads;
import dev.parley.dataset.Samples;
import dev.parley.dataset.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands, as a script would run them. */
@SpringBootTest
@ExtendWith(OutputCaptureExtension.class)
class CommandTests {

	private final ObjectProvider<Loads> loads;

	private final ObjectProvider<Sources> sources;

	private final ObjectProvider<Keys> keys;

	private final Store store;

	CommandTests(@Autowired ObjectProvider<Loads> loads, @Autowired ObjectProvider<Sources> sources,
			@Autowired ObjectProvider<Keys> keys, @Autowired Store store) {
		this.loads = loads;
		this.sources = sources;
		this.keys = keys;
		this.store = store;
	}

	@BeforeEach
	void nothing() {
		TestDatabase.empty();
	}

	@Test
	void loadsAFileAndAccountsForEachRow(CapturedOutput output) {
		assertThat(run("load", "states", "cypher/load/states/states.csv")).isZero();
		assertThat(output).contains("0 refused");
		assertThat(run("load", "pax", file("pax"))).isEqualTo(1);
		assertThat(output).contains("10 rows read = 6 written + 0 unchanged + 4 refused");
		assertThat(run("load", "pax", file("pax"))).isEqualTo(1);
		assertThat(output).contains("10 rows read = 0 written + 6 unchanged + 4 refused");
	}

	@Test
	void tellsAScriptThatRowsWereRefused(CapturedOutput output) {
		assertThat(run("load", "ucdp-ged", file("ucdp-ged"), "--release", "x", "--published", "2020")).isEqualTo(1);
		assertThat(output).contains("10 rows read = 7 written + 0 unchanged + 3 refused")
			.contains("line 12: low: 'some' is not a whole number")
			.contains("known from 2020 on, as document ucdp-ged-release-x")
			.containsPattern("refused rows: .*ucdp-ged-release-x-refused.csv");
	}

	@Test
	void saysHowManyMoreRowsWereRefused(CapturedOutput output, @TempDir Path folder) throws IOException {
		String rows = "x\n".repeat(22);
		Path file = Files.writeString(folder.resolve("accords.csv"),
				"paid,pa_name,pa_date,conflict_id,gwno,ended,cease\n" + rows);
		assertThat(run("load", "ucdp-peace-agreements", file.toString())).isEqualTo(1);
		assertThat(output).contains("line 11: ")
			.doesNotContain("line 12: ")
			.contains("and 12 more")
			.doesNotContain("? %");
		assertThat(run("unload", "ucdp-peace-agreements")).isZero();
		assertThat(output).contains("ucdp-peace-agreements is being taken back");
	}

	@Test
	void onlySaysWhatWouldHappen(CapturedOutput output) {
		assertThat(run("load", "pax", file("pax"), "--dry-run")).isEqualTo(1);
		assertThat(output).contains("(dry run): 10 rows read = 6 written");
		assertThat(loads.getObject().loaded()).noneMatch((load) -> "pax".equals(load.get("source")));
	}

	@Test
	void takesADatasetBack(CapturedOutput output) {
		run("load", "pax", file("pax"));
		assertThat(run("unload", "pax")).isZero();
		assertThat(run("unload", "pax")).isEqualTo(3);
		assertThat(output).contains("Nothing of 'pax' is loaded");
	}

	@Test
	void listsTheDatasets(CapturedOutput output) {
		run("load", "pax", file("pax"));
		assertThat(run("sources")).isZero();
		assertThat(output).contains("ucdp-ged").contains("PA-X");
	}

	@Test
	void makesUpTheSameEventsFromTheSameSeed(@TempDir Path folder) throws IOException {
		Path one = folder.resolve("1.csv");
		Path two = folder.resolve("2.csv");
		assertThat(run("generate", "50", one.toString())).isZero();
		assertThat(run("generate", "50", two.toString(), "--seed", "1")).isZero();
		assertThat(Files.readString(one)).isEqualTo(Files.readString(two));
		assertThat(run("generate", "50", two.toString(), "--seed", "2")).isZero();
		assertThat(Files.readString(one)).isNotEqualTo(Files.readString(two));
	}

	@Test
	void makesListsAndRevokesKeys(CapturedOutput output) {
		assertThat(run("key", "create", "ada", "--role", "contributor", "--expires", "90d")).isZero();
		assertThat(output.getOut()).containsOnlyOnce("parley_");
		String id = output.getOut().replaceFirst("(?s).*parley_([0-9a-f]{12})_[0-9a-f]{64}\\s.*", "$1");
		assertThat(output.getErr()).contains(id + "  contributor  ada, made ", ", expires ", "not shown again");
		assertThat(run("key", "list")).isZero();
		assertThat(output.getOut()).contains(id + "  contributor  ada, made ").containsOnlyOnce("parley_");
		assertThat(run("key", "revoke", id)).isZero();
		assertThat(run("key", "revoke", id)).isZero();
		assertThat(run("key", "list")).isZero();
		assertThat(output).contains(id + " is revoked", id + " was revoked before", ", revoked ");
	}

	@Test
	void saysWhatIsWrongWithAKey(CapturedOutput output) {
		assertThat(run("key", "create", "owner", "--role", "reader")).isEqualTo(3);
		assertThat(run("key", "revoke", "nothing")).isEqualTo(3);
		assertThat(output).contains("'owner' is not a name for a key", "There is no key nothing")
			.doesNotContain("\tat dev.parley");
		assertThat(run("key", "create", "ada")).isEqualTo(2);
		assertThat(run("key", "create", "ada", "--role", "king")).isEqualTo(2);
		assertThat(run("key", "create", "ada", "--role", "reader", "--expires", "soon")).isEqualTo(2);
		assertThat(run("key")).isEqualTo(2);
		assertThat(output).contains("'soon' is not a time such as 90d or 12h");
	}

	@Test
	void saysWhatIsWrongWithTheCommandLine(CapturedOutput output) {
		assertThat(run("load", "pax")).isEqualTo(2);
		assertThat(output).contains("Missing required parameter");
		assertThat(run("plod")).isEqualTo(2);
	}

	@Test
	void answersWithoutTheGraphWhatNeedsNone(CapturedOutput output, @TempDir Path folder) throws IOException {
		assertThat(Commands.runWithoutGraph("--help")).hasValue(0);
		assertThat(output.getOut()).isEqualTo(Files.readString(Path.of("src/main/sh/usage.txt")));
		assertThat(Commands.runWithoutGraph("load", "--help")).hasValue(0);
		assertThat(Commands.runWithoutGraph("--version")).hasValue(0);
		assertThat(output.getOut()).containsPattern("Parley \\d+\\.\\d+");
		assertThat(Commands.runWithoutGraph("generate", "3", folder.resolve("events.csv").toString())).hasValue(0);
		assertThat(folder.resolve("events.csv")).isNotEmptyFile();
		assertThat(Commands.runWithoutGraph("plod")).hasValue(2);
		assertThat(Commands.runWithoutGraph("load", "pax")).hasValue(2);
		assertThat(Commands.runWithoutGraph("key")).hasValue(2);
	}

	@Test
	void leavesToTheGraphWhatNeedsIt(CapturedOutput output) {
		assertThat(Commands.runWithoutGraph("load", "pax", "pax.csv")).isEmpty();
		assertThat(Commands.runWithoutGraph("key", "list")).isEmpty();
		assertThat(Commands.runWithoutGraph("backup", "parley.dump")).isEmpty();
		assertThat(output.getAll()).isEmpty();
	}

	@Test
	void saysInOneSentenceThatNothingWasDone(CapturedOutput output) {
		assertThat(run("load", "nothing", file("pax"))).isEqualTo(3);
		assertThat(run("load", "pax", "/no/such.csv")).isEqualTo(3);
		assertThat(run("load", "pax", file("cfd"))).isEqualTo(3);
		assertThat(output).contains("There is no dataset 'nothing'")
			.contains("/no/such.csv")
			.doesNotContain("\tat dev.parley");
	}

	@Test
	void leavesADatabaseElsewhereToItsKeeper(CapturedOutput output, @TempDir Path folder) {
		assertThat(run("backup", folder.resolve("parley.dump").toString())).isEqualTo(3);
		assertThat(run("restore", folder.resolve("parley.dump").toString())).isEqualTo(3);
		assertThat(output).contains("The database is the Neo4j at " + TestDatabase.uri())
			.doesNotContain("\tat dev.parley");
		assertThat(folder).isEmptyDirectory();
	}

	private static String file(String source) {
		return Samples.file(source).toString();
	}

	private int run(String... command) {
		var commands = new Commands(loads, sources, keys, store, command);
		commands.run(new DefaultApplicationArguments());
		return commands.getExitCode();
	}

}
