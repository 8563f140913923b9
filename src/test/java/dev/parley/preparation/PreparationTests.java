package dev.parley.preparation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PreparationTests {

	@Test
	void givesEveryCheckoutTheSameLineEnds(@TempDir Path folder) throws IOException {
		Path schema = Path.of("cypher/schema/V001__ids.cypher");
		Path windows = folder.resolve("schema/V001__ids.cypher");
		Files.createDirectories(windows.getParent());
		Files.writeString(windows, Files.readString(schema).replace("\n", "\r\n"));
		Preparation.unifyLines(folder);
		assertThat(windows).hasSameBinaryContentAs(schema);
	}

	/** They are of somebody's own graph. */
	@Test
	void heedsNoSettingsOfTheMachine() {
		assertThat(Preparation.alone().getPropertySources()).isEmpty();
	}

}
