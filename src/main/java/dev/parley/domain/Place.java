package dev.parley.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Where something is or happens.
 *
 * @param id its id
 * @param name what it is called
 * @param aliases other names
 * @param wikidata its number there
 * @param latitude degrees north
 * @param longitude degrees east
 * @param disputed the properties that claims disagree on; their values are in the claims
 */
@Node("Place")
public record Place(@Id String id, String name, @Nullable List<String> aliases, @Nullable String wikidata,
		@Nullable Double latitude, @Nullable Double longitude, @Nullable List<String> disputed) implements Identified {
}
