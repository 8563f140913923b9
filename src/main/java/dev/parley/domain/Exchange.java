package dev.parley.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.convert.ConvertWith;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A prisoner exchange.
 *
 * @param id its id
 * @param name what it is called
 * @param aliases other names
 * @param kind who is exchanged
 * @param when the day, where claims agree
 * @param total how many people, where claims agree
 * @param disputed the properties that claims disagree on; their values are in the claims
 */
@Node("Exchange")
public record Exchange(@Id String id, String name, @Nullable List<String> aliases, @Nullable String kind,
		@ConvertWith(converter = AnyValue.Converter.class) @Nullable AnyValue when,
		@ConvertWith(converter = AnyValue.Converter.class) @Nullable AnyValue total,
		@Nullable List<String> disputed) implements Identified {
}
