package dev.parley.access;

/** The request is for another host than this. */
public final class Elsewhere extends RuntimeException {

	private static final long serialVersionUID = 1;

	Elsewhere(String host) {
		super("This is not '" + host
				+ "': Parley listens on this machine only, and answers to localhost. Where a proxy calls"
				+ " it by another name, that name stands in parley.access.hosts");
	}

}
