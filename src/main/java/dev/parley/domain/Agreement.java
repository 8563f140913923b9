package dev.parley.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.convert.ConvertWith;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A text, a deal, a truce, announced or signed.
 *
 * @param id its id
 * @param title what it is called
 * @param aliases other names
 * @param kind ceasefire, proposal …
 * @param agreedOn the day it was agreed, where claims agree
 * @param startsOn its first day, where claims agree
 * @param endsOn its last day, where claims agree
 * @param duration how long it lasts, where claims agree
 * @param disputed the properties that claims disagree on; their values are in the claims
 */
@Node("Agreement")
public record Agreement(@Id String id, String title, @Nullable List<String> aliases, @Nullable String kind,
		@ConvertWith(converter = AnyValue.Converter.class) @Nullable AnyValue agreedOn,
		@ConvertWith(converter = AnyValue.Converter.class) @Nullable AnyValue startsOn,
		@ConvertWith(converter = AnyValue.Converter.class) @Nullable AnyValue endsOn,
		@ConvertWith(converter = AnyValue.Converter.class) @Nullable AnyValue duration,
		@Nullable List<String> disputed) implements Identified {
}
