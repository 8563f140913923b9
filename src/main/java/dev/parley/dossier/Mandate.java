package dev.parley.dossier;

/** What whoever sends a dossier may say in it. */
public enum Mandate {

	/** What others said: claims, and who denies, confirms or takes them back. */
	CLAIMS,
	/**
	 * Also what an editor judges: what is the same, and which of several rivals holds.
	 */
	JUDGEMENTS

}
