package dev.parley.dossier;

import java.util.List;

/** The invariants in {@code cypher/checks} that a dossier can break. */
final class Checks {

	static final List<String> OF_A_DOSSIER = List.of("checks/acyclic", "checks/relationship-ends",
			"checks/retractions-are-by-the-speaker", "checks/sames-are-alike");

	private Checks() {
	}

}
