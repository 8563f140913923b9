package dev.parley.domain;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import org.springframework.data.neo4j.core.convert.Neo4jPersistentPropertyConverter;

/**
 * A value of whatever type the claims gave it: numbers, booleans and text as they are,
 * dates as ISO 8601 or EDTF text.
 */
final class AnyValue implements Neo4jPersistentPropertyConverter<Object> {

	@Override
	public Value write(@Nullable Object value) {
		return Values.value(value);
	}

	@Override
	public @Nullable Object read(@Nullable Value value) {
		Object object = value == null || value.isNull() ? null : value.asObject();
		return object instanceof Number || object instanceof Boolean || object == null ? object : object.toString();
	}

}
