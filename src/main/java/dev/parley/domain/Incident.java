package dev.parley.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.convert.ConvertWith;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Something that happened, whoever did it.
 *
 * @param id its id
 * @param name what it is called
 * @param aliases other names
 * @param kind drone strike, shelling …
 * @param when the day, where claims agree
 * @param disputed the properties that claims disagree on; their values are in the claims
 */
@Node("Incident")
public record Incident(@Id String id, String name, @Nullable List<String> aliases, @Nullable String kind,
		@ConvertWith(converter = AnyValue.Converter.class) @Nullable AnyValue when,
		@Nullable List<String> disputed) implements Identified {
}
