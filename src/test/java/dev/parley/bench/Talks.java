package dev.parley.bench;

/** Made-up talks, with fifty who took part in them, and a dossier that says so. */
final class Talks {

	static final String ID = "bench-talks";

	static final int PARTICIPANTS = 50;

	private Talks() {
	}

	static String dossier() {
		var things = new StringBuilder();
		var claims = new StringBuilder();
		for (int i = 1; i <= PARTICIPANTS; i++) {
			things.append("  bench-party-%1$d: { is: Organization, name: Party %1$d, kind: party }%n".formatted(i));
			claims.append(
					"  party-%1$d: { by: bench-gazette, stance: asserts, at: p %1$d, paraphrase: Party %1$d took part., says: bench-party-%1$d TOOK_PART_IN %2$s }%n"
						.formatted(i, ID));
		}
		return """
				document: { id: bench-roll, title: Roll of the talks, kind: report, publisher: bench-gazette, publishedOn: 2025-03-20 }
				things:
				  bench-gazette: { is: Organization, name: The Bench, kind: media outlet }
				  %s: { is: Negotiation, name: Talks of fifty, kind: talks }
				%sclaims:
				%s"""
			.formatted(ID, things, claims);
	}

}
