package dev.parley.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import org.springframework.data.neo4j.core.convert.Neo4jPersistentPropertyConverter;

/**
 * A value of whatever type the claims gave it.
 *
 * @param value a number, a boolean, or text; dates are ISO 8601 or EDTF text
 */
public record AnyValue(@JsonValue Object value) {

	static final class Converter implements Neo4jPersistentPropertyConverter<AnyValue> {

		@Override
		public Value write(@Nullable AnyValue property) {
			return property == null ? Values.NULL : Values.value(property.value());
		}

		@Override
		public @Nullable AnyValue read(@Nullable Value source) {
			if (source == null || source.isNull()) {
				return null;
			}
			Object value = source.asObject();
			return new AnyValue(value instanceof Number || value instanceof Boolean ? value : value.toString());
		}

	}

}
