package dev.parley;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import dev.parley.database.TestDatabase;
import dev.parley.dossier.Dossiers;

/**
 * What tests put into the graph: the dossiers that travel with Parley, and a made-up
 * conflict.
 */
public final class Case {

	private static final Path BUNDLED = Path.of("src/main/resources/dossiers");

	private static final Path VILLAGE = Path.of("src/test/resources/village");

	private Case() {
	}

	/** Nothing but the dossiers that travel with Parley. */
	public static void bundled(Dossiers dossiers) {
		TestDatabase.fill("bundled", () -> dossiers.addAll(yamls(BUNDLED)));
	}

	/** The same, added here and not prepared by the build. */
	public static void addBundled(Dossiers dossiers) {
		TestDatabase.empty();
		dossiers.addAll(yamls(BUNDLED));
	}

	/**
	 * Nothing but the war of the marshes: other states, a league as mediator, a truce of
	 * unknown end.
	 */
	public static void village(Dossiers dossiers) {
		TestDatabase.fill("village", () -> dossiers.addAll(yamls(VILLAGE)));
	}

	/** The article that travels with Parley. */
	public static void article(Dossiers dossiers) {
		TestDatabase.fill("article", () -> dossiers.add(Article.ID, Article.yaml()));
	}

	/** The case and the war of the marshes. */
	public static void bundledAndVillage(Dossiers dossiers) {
		TestDatabase.fill("both", () -> {
			bundled(dossiers);
			dossiers.addAll(yamls(VILLAGE));
		});
	}

	private static Map<String, String> yamls(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			Map<String, String> yamls = new LinkedHashMap<>();
			for (Path file : files.sorted().toList()) {
				yamls.put(file.toString(), Files.readString(file));
			}
			return yamls;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
