package dev.parley.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.parley.catalogue.Catalogue;
import dev.parley.catalogue.Parameter;
import dev.parley.catalogue.Query;
import dev.parley.graph.GraphException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;

import org.springframework.context.ApplicationContext;

/**
 * What a question costs in a graph of one size.
 *
 * @param query the question
 * @param rows of its answer
 * @param hits how often the database looked at a record
 * @param time half of the answers took no longer, in milliseconds
 * @param scanned the labels, types and indexes that the database went through from end to
 * end
 */
record Growth(Query query, int rows, long hits, double time, Set<String> scanned) {

	/** No question is asked longer than that, but twice at least. */
	private static final long LONGEST = 2_000_000_000L;

	private static final int MOST = 50;

	private static final Pattern NAME = Pattern.compile("[:|]\\s*([A-Z]\\w*)");

	static Map<String, Growth> of(ApplicationContext parley) {
		var catalogue = parley.getBean(Catalogue.class);
		var driver = parley.getBean(Driver.class);
		driver.executableQuery("CALL db.awaitIndexes(3600)").execute();
		driver.executableQuery("CALL db.prepareForReplanning()").execute();
		Map<String, Growth> growths = new TreeMap<>();
		String questions = System.getProperty("questions", ".*");
		for (Query query : catalogue.all()) {
			if (query.path().matches(questions)) {
				growths.put(query.path(), of(query, catalogue, driver));
			}
		}
		return growths;
	}

	private static Growth of(Query query, Catalogue catalogue, Driver driver) {
		Map<String, String> examples = new HashMap<>();
		query.parameters().forEach((parameter) -> examples.put(parameter.name(), parameter.example()));
		try {
			int rows = catalogue.ask(query, examples).answer().rows().size();
			double time = time(query, catalogue, examples);
			ProfiledPlan profile = profile(query, catalogue.asking(query, examples), driver);
			var growth = new Growth(query, rows, hits(profile), time,
					steps(profile).filter(Growth::scans)
						.flatMap(Growth::scanned)
						.collect(Collectors.toCollection(TreeSet::new)));
			System.out.println(query.path() + " " + rows + " rows, " + growth.hits + " hits, " + time + " ms");
			return growth;
		}
		catch (GraphException ex) {
			System.out.println(query.path() + " " + ex);
			return new Growth(query, -1, -1, Double.NaN, Set.of());
		}
	}

	private static double time(Query query, Catalogue catalogue, Map<String, String> examples) {
		long start = System.nanoTime();
		var times = new long[MOST];
		int asked = 0;
		while (asked < MOST && (asked < 2 || System.nanoTime() - start < LONGEST)) {
			long before = System.nanoTime();
			catalogue.ask(query, examples);
			times[asked++] = System.nanoTime() - before;
		}
		return Figures.of(Arrays.copyOf(times, asked), 1).median();
	}

	private static ProfiledPlan profile(Query query, Catalogue.Asking asking, Driver driver) {
		Map<String, @Nullable Object> parameters = new HashMap<>(asking.parameters());
		parameters.computeIfPresent("limit", (name, limit) -> asking.rows() + 1L);
		try (Session session = driver.session()) {
			var result = session.run("PROFILE " + query.text(), asNullable(parameters));
			result.list(); // there is no profile before all rows are taken
			return result.consume().profile();
		}
	}

	private static Stream<ProfiledPlan> steps(ProfiledPlan step) {
		return Stream.concat(Stream.of(step), step.children().stream().flatMap(Growth::steps));
	}

	private static long hits(ProfiledPlan profile) {
		return steps(profile).mapToLong(ProfiledPlan::dbHits).sum();
	}

	/** What was planned and never came to it has no hits. */
	private static boolean scans(ProfiledPlan step) {
		return step.operatorType().matches(".*Scan(@.*)?") && step.dbHits() > 0;
	}

	private static Stream<String> scanned(ProfiledPlan step) {
		String details = step.arguments().containsKey("Details") ? step.arguments().get("Details").asString("") : "";
		return NAME.matcher(details).results().map((name) -> name.group(1));
	}

	/** Whether it is asked about one thing. */
	boolean anchored() {
		return query.parameters().stream().map(Parameter::type).anyMatch((type) -> type.name().equals("ID"));
	}

	@SuppressWarnings({ "unchecked", "NullAway" }) // the driver takes null values
	private static Map<String, Object> asNullable(Map<String, @Nullable Object> parameters) {
		return (Map<String, Object>) (Map<String, ?>) parameters;
	}

}
