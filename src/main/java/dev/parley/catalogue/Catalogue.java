package dev.parley.catalogue;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.parley.graph.Answer;
import dev.parley.graph.Caller;
import dev.parley.graph.CypherFile;
import dev.parley.graph.ExportLimits;
import dev.parley.graph.Graph;
import dev.parley.graph.Limits;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.ResourceUtils;

/** All questions that can be asked. */
@Component
public final class Catalogue {

	private static final Pattern ADDRESS = Pattern
		.compile("([a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*)\\.cypher");

	private static final CypherFile KNOWN = CypherFile.of("catalogue/known.cypher");

	private final Graph graph;

	private final Limits limits;

	private final ExportLimits exports;

	private final Meters meters;

	private final Map<String, Query> queries = new TreeMap<>();

	Catalogue(Graph graph, Limits limits, ExportLimits exports, CatalogueSettings settings, MeterRegistry registry) {
		this.graph = graph;
		this.limits = limits;
		this.exports = exports;
		this.meters = new Meters(registry);
		settings.locations().forEach(this::load);
	}

	/**
	 * All questions.
	 * @return them, by the order of their paths
	 */
	public Collection<Query> all() {
		return queries.values();
	}

	/**
	 * One question.
	 * @param path its address, such as {@code agreements/in-force}
	 * @return the question, if there is one
	 */
	public Optional<Query> find(String path) {
		return Optional.ofNullable(queries.get(path));
	}

	/**
	 * Asks a question.
	 * @param query the question
	 * @param given the texts of its parameters, by name
	 * @return the values it was asked with, and the answer
	 * @throws BadParameter if a parameter is unknown, missing or of another type, or asks
	 * for more rows than may be
	 * @throws dev.parley.graph.GraphException if the graph does not answer
	 */
	public Asked ask(Query query, Map<String, String> given) {
		Caller.current().asks(query.path());
		return meters.measured(query, () -> answer(query, given));
	}

	private Asked answer(Query query, Map<String, String> given) {
		Asking asking = asking(query, given, limits.rows());
		Answer answer = query.isLasting() ? graph.answer(query.text(), asking.bound(), asking.rows())
				: graph.read(query.text(), asking.bound(), asking.rows());
		if (answer.rows().isEmpty()) {
			known(query, asking.parameters());
		}
		meters.count(query, answer.rows().size(), answer.truncated());
		return new Asked(query, asking.parameters(), answer);
	}

	/**
	 * Reads the parameters of a question that is to be answered row by row, and may have
	 * as many rows as an export may.
	 * @param query the question
	 * @param given the texts of its parameters, by name
	 * @return what to {@link #stream stream}
	 * @throws BadParameter if a parameter is unknown, missing or of another type, or asks
	 * for more rows than may be
	 */
	public Asking asking(Query query, Map<String, String> given) {
		return asking(query, given, exports.exportedRows());
	}

	private static Asking asking(Query query, Map<String, String> given, int most) {
		Map<String, @Nullable Object> values = query.bind(given);
		return new Asking(query, values, rows(values.get(Query.LIMIT), most));
	}

	/**
	 * Asks a question and hands its rows on as they are found.
	 * @param asking the question with its parameters
	 * @param taker takes each row
	 * @return whether there are more rows than the limit let through
	 * @throws BadParameter if there is no row, and no such thing as a parameter names
	 * @throws dev.parley.graph.GraphException if the graph does not answer, or no longer
	 */
	public boolean stream(Asking asking, Consumer<Map<String, @Nullable Object>> taker) {
		Caller.current().asks(asking.query().path());
		return meters.measured(asking.query(), () -> streamed(asking, taker));
	}

	private boolean streamed(Asking asking, Consumer<Map<String, @Nullable Object>> taker) {
		long[] rows = new long[1];
		boolean truncated = graph.stream(asking.query().text(), asking.bound(), asking.rows(), (row) -> {
			rows[0]++;
			taker.accept(row);
		});
		if (rows[0] == 0) {
			known(asking.query(), asking.parameters());
		}
		meters.count(asking.query(), rows[0], truncated);
		return truncated;
	}

	/** An empty answer must not hide an id that is none. */
	private void known(Query query, Map<String, @Nullable Object> values) {
		for (Parameter parameter : query.parameters()) {
			Object id = values.get(parameter.name());
			if (parameter.type() == ParameterType.ID && id != null) {
				var found = graph.answer(KNOWN.text(), Map.of("id", id), 1).rows();
				if (found.isEmpty()) {
					throw new BadParameter(parameter.name(),
							"There is nothing with the id '" + id + "'; GET /api/search?q= finds ids by name");
				}
				Object same = found.get(0).get("sameAs");
				if (same != null) {
					throw new BadParameter(parameter.name(),
							"'" + id + "' is judged to be the same as '" + same + "'; ask for that");
				}
			}
		}
	}

	/**
	 * A question, the values it was asked with, and the answer.
	 *
	 * @param query the question
	 * @param parameters the values by name
	 * @param answer the rows
	 */
	public record Asked(Query query, Map<String, @Nullable Object> parameters, Answer answer) {
	}

	/**
	 * A question that is about to be asked.
	 *
	 * @param query the question
	 * @param parameters the values by name
	 * @param rows the most rows that are wanted
	 */
	public record Asking(Query query, Map<String, @Nullable Object> parameters, int rows) {

		/**
		 * The same for its first row only.
		 * @return a short asking
		 */
		public Asking first() {
			return new Asking(query, parameters, 1);
		}

		/** One row more is asked for, to tell whether the answer is cut. */
		Map<String, @Nullable Object> bound() {
			Map<String, @Nullable Object> bound = new TreeMap<>(parameters);
			bound.computeIfPresent(Query.LIMIT, (name, limit) -> rows + 1L);
			return bound;
		}

	}

	private static int rows(@Nullable Object limit, int most) {
		long rows = limit instanceof Long number ? number : most;
		if (rows < 1 || rows > most) {
			throw new BadParameter(Query.LIMIT, "limit is " + rows + "; it is at least 1 and at most " + most);
		}
		return (int) rows;
	}

	private void load(String place) {
		// A plain path is a folder, as it is everywhere else.
		String location = ResourceUtils.isUrl(place) ? place : "file:" + place;
		try {
			var resolver = new PathMatchingResourcePatternResolver();
			int folder = resolver.getResource(location).getURL().toString().length();
			Resource[] found = resolver.getResources(location + "**/*.cypher");
			if (found.length == 0) {
				throw new InvalidConfigurationPropertyValueException("parley.catalogue.locations", location,
						"There are no queries in it; it is a folder that has some, with a slash at its end.");
			}
			for (Resource file : found) {
				add(file.getURL().toString().substring(folder), file);
			}
		}
		catch (IOException ex) {
			throw new InvalidConfigurationPropertyValueException("parley.catalogue.locations", place,
					"The queries in it cannot be read: " + ex.getMessage());
		}
	}

	private void add(String address, Resource resource) {
		CypherFile file = CypherFile.of("cypher/queries/" + address, resource);
		Matcher path = ADDRESS.matcher(address);
		if (!path.matches()) {
			throw new BrokenQuery(file.path(), 1,
					"a query file lies at <subject>/<question>.cypher, in lower case with hyphens");
		}
		Query query = Header.read(path.group(1), file);
		if (queries.put(query.path(), query) != null) {
			throw new BrokenQuery(file.path(), 1, "there is another query " + query.path());
		}
	}

}
