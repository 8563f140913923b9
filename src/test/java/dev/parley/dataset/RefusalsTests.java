package dev.parley.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The file of refused rows, after a run that was killed while it wrote. */
class RefusalsTests {

	private static final List<Refusal> KEPT = List.of(new Refusal(3, "a", "is missing"),
			new Refusal(12, "b", "says \"x\",\nand more"));

	@Test
	void goOnWhereverTheFileWasCut(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("refused.csv");
		new Refusals(file, 0).add(KEPT);
		byte[] kept = Files.readAllBytes(file);
		new Refusals(file, 12).add(List.of(new Refusal(123, "c \"d\"", "of\ntwo lines, and more")));
		byte[] all = Files.readAllBytes(file);
		for (int length = kept.length; length <= all.length; length++) {
			Files.write(file, Arrays.copyOf(all, length));
			assertThat(new Refusals(file, 12).first()).as("cut at %d", length).isEqualTo(KEPT);
			assertThat(Files.readAllBytes(file)).isEqualTo(kept);
		}
	}

	@Test
	void beginAgainWhereNothingButAPartOfTheHeaderIsLeft(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("refused.csv");
		for (String left : List.of("", "l", "line,row,rea")) {
			Files.writeString(file, left);
			assertThat(new Refusals(file, 12).first()).isEmpty();
			assertThat(file).doesNotExist();
		}
	}

}
