package dev.parley.dossier;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in the terminal which dossier is broken, and where. */
final class BrokenDossierAnalyzer extends AbstractFailureAnalyzer<BrokenDossier> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, BrokenDossier cause) {
		return new FailureAnalysis("A dossier is broken.\n\n" + cause.getMessage(),
				"Mend the dossier at the lines named, or start without the bundled dossiers: parley.dossiers.bundled=false.",
				cause);
	}

}
