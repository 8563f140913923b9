package dev.parley.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A state.
 *
 * @param id its id
 * @param name what it is called
 * @param aliases other names
 * @param iso3 its ISO 3166-1 alpha-3 code
 * @param wikidata its number there
 * @param disputed the properties that claims disagree on; their values are in the claims
 */
@Node("State")
public record State(@Id String id, String name, @Nullable List<String> aliases, @Nullable String iso3,
		@Nullable String wikidata, @Nullable List<String> disputed) implements Identified {
}
