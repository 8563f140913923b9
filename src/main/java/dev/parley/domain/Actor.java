package dev.parley.domain;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Whoever acts or speaks: a person, a state or an organization.
 *
 * @param id its id
 * @param name what it is called
 * @param aliases other names
 * @param kind ministry, armed force, media outlet …
 * @param iso3 a state's ISO 3166-1 alpha-3 code
 * @param wikidata its number there
 * @param labels Person, State, Organization, Mediator
 * @param disputed the properties that claims disagree on; their values are in the claims
 */
@Node("Actor")
public record Actor(@Id String id, String name, @Nullable List<String> aliases, @Nullable String kind,
		@Nullable String iso3, @Nullable String wikidata, @DynamicLabels Set<String> labels,
		@Nullable List<String> disputed) implements Identified {
}
