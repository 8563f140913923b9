package dev.parley.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.convert.ConvertWith;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A call, a meeting, a round.
 *
 * @param id its id
 * @param name what it is called
 * @param aliases other names
 * @param kind call, meeting, round …
 * @param when the day, where claims agree
 * @param disputed the properties that claims disagree on; their values are in the claims
 */
@Node("Negotiation")
public record Negotiation(@Id String id, String name, @Nullable List<String> aliases, @Nullable String kind,
		@ConvertWith(converter = AnyValue.Converter.class) @Nullable AnyValue when,
		@Nullable List<String> disputed) implements Identified {
}
