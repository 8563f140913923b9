package dev.parley;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.parley.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** The answer to a question of the catalogue, for tests that say what is in it. */
final class Asked {

	private final List<Map<String, @Nullable Object>> rows;

	private Asked(List<Map<String, @Nullable Object>> rows) {
		this.rows = rows;
	}

	static Asked of(Catalogue catalogue, String path, String... parameters) {
		Map<String, String> given = pairs(parameters);
		return new Asked(catalogue.ask(catalogue.find(path).orElseThrow(), given).answer().rows());
	}

	/** Some row has all of these values, given as name, value, name, value … */
	Asked has(Object... expected) {
		assertThat(rows).as("rows").anySatisfy((row) -> matches(row, expected));
		return this;
	}

	Asked hasNo(Object... expected) {
		assertThat(rows).as("rows").noneSatisfy((row) -> matches(row, expected));
		return this;
	}

	Asked rows(int number) {
		assertThat(rows).hasSize(number);
		return this;
	}

	void nobodySaid() {
		assertThat(rows).isEmpty();
	}

	private static void matches(Map<String, @Nullable Object> row, Object[] expected) {
		for (int i = 0; i < expected.length; i += 2) {
			Object value = expected[i + 1] instanceof Integer number ? Long.valueOf(number) : expected[i + 1];
			assertThat(row).containsKey(String.valueOf(expected[i]));
			assertThat(row.get(expected[i])).as(String.valueOf(expected[i]))
				.isEqualTo(value.equals("null") ? null : value);
		}
	}

	@SuppressWarnings("NullAway") // the pairs are complete
	private static Map<String, String> pairs(String... parameters) {
		Map<String, String> pairs = new HashMap<>();
		for (int i = 0; i < parameters.length; i += 2) {
			pairs.put(parameters[i], parameters[i + 1]);
		}
		return pairs;
	}

}
