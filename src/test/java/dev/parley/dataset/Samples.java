package dev.parley.dataset;

import java.nio.file.Path;
import java.util.List;

/** Ten made-up rows of each dataset, in the layout of its publisher. */
public final class Samples {

	/** In an order in which each finds what it speaks of. */
	public static final List<String> SOURCES = List.of("mend-actors", "pax", "cfd", "ucdp-ged", "mend", "phoenix");

	private static final Path FOLDER = Path.of("src/test/resources/datasets");

	private Samples() {
	}

	public static Path file(String source) {
		return FOLDER.resolve(source + (source.equals("phoenix") ? ".txt" : ".csv"));
	}

	public static LoadReport load(Loads loads, String source) {
		return loads.load(source, file(source), LoadOptions.USUAL, Progress.NONE);
	}

	public static void loadAll(Loads loads) {
		SOURCES.forEach((source) -> load(loads, source));
	}

}
