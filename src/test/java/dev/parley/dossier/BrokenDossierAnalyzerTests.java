package dev.parley.dossier;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class BrokenDossierAnalyzerTests {

	@Test
	void saysWhichLinesAreWrongAndHowToStartAllTheSame() {
		String yaml = Village.GAZETTE.replace("by: harbour-gazette", "by: nobody");
		var broken = catchThrowableOfType(BrokenDossier.class,
				() -> new DossierReader().read("dossiers/gazette.yaml", yaml));
		var analysis = Objects
			.requireNonNull(new BrokenDossierAnalyzer().analyze(new IllegalStateException("at the start", broken)));
		List<Integer> lines = broken.faults().stream().map(BrokenDossier.Fault::line).toList();
		assertThat(lines).hasSize(2).allSatisfy((line) -> {
			assertThat(yaml.lines().toList().get(line - 1)).contains("by: nobody");
			assertThat(analysis.getDescription()).startsWith("A dossier is broken.\n\n")
				.contains("dossiers/gazette.yaml:" + line + ": 'nobody' is not among this dossier's things");
		});
		assertThat(analysis.getAction()).isEqualTo("Mend the dossier at the lines named, or start without the bundled "
				+ "dossiers: parley.dossiers.bundled=false.");
	}

}
