package dev.parley.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An armed conflict, or a dyad of one.
 *
 * @param id its id
 * @param name what it is called
 * @param aliases other names
 * @param kind what it is: conflict, dyad
 * @param disputed the properties that claims disagree on; their values are in the claims
 */
@Node("Conflict")
public record Conflict(@Id String id, String name, @Nullable List<String> aliases, @Nullable String kind,
		@Nullable List<String> disputed) implements Identified {
}
