package dev.parley.dossier;

/** Only an editor may say this, or take it back: nothing of it is in the graph. */
public final class Unmandated extends RuntimeException {

	private static final long serialVersionUID = 1;

	Unmandated(String claim) {
		super("The claim " + claim
				+ " is a judgement, a preference, or takes back one of them or what is not here: that takes the role editor; nothing was written");
	}

}
