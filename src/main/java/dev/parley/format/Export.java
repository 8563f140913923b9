package dev.parley.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.parley.catalogue.Column;
import dev.parley.catalogue.Query;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is taken elsewhere, where nobody knows what was asked.
 *
 * @param query the question
 * @param parameters the values it was asked with
 * @param made when
 */
record Export(Query query, Map<String, @Nullable Object> parameters, Instant made) {

	private static final List<String> DAYS = List.of("on", "knownBy");

	/** What every format says of it, in its own way. */
	Map<String, @Nullable Object> told() {
		Map<String, @Nullable Object> told = new LinkedHashMap<>();
		told.put("query", query.path());
		told.put("title", query.title());
		told.put("parameters", plain());
		DAYS.stream().filter(parameters::containsKey).forEach((day) -> told.put(day, plain().get(day)));
		told.put("made", made.truncatedTo(ChronoUnit.SECONDS).toString());
		return told;
	}

	List<String> columns() {
		return query.columns().stream().map(Column::name).toList();
	}

	private Map<String, @Nullable Object> plain() {
		Map<String, @Nullable Object> plain = new LinkedHashMap<>(parameters);
		plain.replaceAll((name, value) -> value instanceof LocalDate day ? day.toString() : value);
		return plain;
	}

}
