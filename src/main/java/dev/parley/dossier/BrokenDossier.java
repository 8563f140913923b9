package dev.parley.dossier;

import java.util.List;
import java.util.stream.Collectors;

/** A dossier that cannot be taken: nothing of it is in the graph. */
public final class BrokenDossier extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String name;

	private final transient List<Fault> faults;

	/**
	 * What is wrong at one place.
	 *
	 * @param line the line of the dossier, counted from 1
	 * @param message what is wrong and what to do
	 */
	public record Fault(int line, String message) {
	}

	BrokenDossier(String name, List<Fault> faults) {
		super(faults.stream()
			.map((fault) -> name + ":" + fault.line() + ": " + fault.message())
			.collect(Collectors.joining("\n")));
		this.name = name;
		this.faults = List.copyOf(faults);
	}

	/**
	 * Where the dossier came from.
	 * @return a file's name, or what the sender called it
	 */
	public String name() {
		return name;
	}

	/**
	 * All that is wrong, in the order of the lines.
	 * @return at least one fault
	 */
	public List<Fault> faults() {
		return faults;
	}

}
