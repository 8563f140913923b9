package dev.parley.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A person.
 *
 * @param id its id
 * @param name what it is called
 * @param aliases other names
 * @param wikidata its number there
 * @param disputed the properties that claims disagree on; their values are in the claims
 */
@Node("Person")
public record Person(@Id String id, String name, @Nullable List<String> aliases, @Nullable String wikidata,
		@Nullable List<String> disputed) implements Identified {
}
