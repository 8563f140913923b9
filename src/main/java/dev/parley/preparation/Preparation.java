package dev.parley.preparation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.parley.catalogue.Verifications;
import dev.parley.database.PreparedStore;
import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.FileSystemUtils;

/**
 * Run by the build, with the folder of the compiled classes and the version of Neo4j:
 * starts Parley on an empty folder, which applies the schema, adds the bundled dossiers
 * and verifies the queries, and keeps what came of it beside the classes. What has not
 * changed is not made again.
 */
final class Preparation {

	/** What the store is made of; all else in the folder leaves it as it is. */
	private static final List<String> INGREDIENTS = List.of("cypher/schema", "cypher/dossier", "cypher/projection",
			"cypher/start", "cypher/access", "dossiers", "dev/parley/database", "dev/parley/dossier",
			"dev/parley/graph", "dev/parley/preparation", "dev/parley/time");

	private static final List<String> QUERIES = List.of("cypher/queries", "dev/parley/catalogue");

	private final Path classes;

	private final String neo4j;

	private Preparation(Path classes, String neo4j) {
		this.classes = classes;
		this.neo4j = neo4j;
	}

	public static void main(String[] arguments) throws IOException {
		new Preparation(Path.of(arguments[0]), arguments[1]).run();
	}

	private void run() throws IOException {
		unifyLines(classes.resolve("cypher"));
		Path prepared = classes.resolve("prepared");
		Path stamp = prepared.resolve("made-of.txt");
		String store = checksum(INGREDIENTS);
		List<String> madeOf = List.of(store, checksum(QUERIES), neo4j);
		List<String> before = Files.exists(stamp) ? Files.readAllLines(stamp) : List.of("", "", "");
		if (before.equals(madeOf)) {
			return;
		}
		if (!before.get(0).equals(store) || !before.get(2).equals(madeOf.get(2))) {
			FileSystemUtils.deleteRecursively(prepared);
		}
		Files.deleteIfExists(stamp);
		System.out.println("Preparing Parley: the bundled case goes into a graph, and the queries are verified on it");
		Path folder = Files.createTempDirectory("parley-preparation");
		try {
			prepare(folder);
			PreparedStore.pack(folder, prepared.resolve("store.zip"));
			Files.write(stamp, madeOf);
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	/**
	 * A checkout with other line ends makes the same jar: graphs remember the checksums
	 * of schema files.
	 */
	static void unifyLines(Path folder) throws IOException {
		for (Path file : files(folder)) {
			String text = Files.readString(file);
			if (text.contains("\r\n")) {
				Files.writeString(file, text.replace("\r\n", "\n"));
			}
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private void prepare(Path folder) throws IOException {
		var application = new SpringApplication();
		application.setSources(Set.of("dev.parley.Parley"));
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setEnvironment(alone());
		try (ConfigurableApplicationContext parley = application.run("--spring.config.location=classpath:/",
				"--parley.database.directory=" + folder, "--parley.database.bolt-port=0",
				"--parley.load.directory=" + folder, "--parley.catalogue.plan-ahead=false",
				"--logging.level.root=error")) {
			parley.getBean(Verifications.class).record(classes);
			parley.getBean(Graph.class)
				.write((transaction) -> transaction.run(CypherFile.of("start/prepare.cypher"), Map.of()));
		}
	}

	/**
	 * Whatever the settings of the machine say: they are of somebody's own graph.
	 */
	static ConfigurableEnvironment alone() {
		var environment = new StandardEnvironment();
		environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
		environment.getPropertySources().remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
		return environment;
	}

	/** Of all files in these folders, by their paths and what they hold. */
	private String checksum(List<String> folders) throws IOException {
		MessageDigest digest = sha256();
		for (String folder : folders) {
			for (Path file : files(classes.resolve(folder))) {
				digest.update(classes.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
				digest.update(Files.readAllBytes(file));
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
