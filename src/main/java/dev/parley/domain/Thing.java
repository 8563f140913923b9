package dev.parley.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Anything a claim can be about, by name.
 *
 * @param id its id
 * @param name what it is called
 * @param sameAs the id of what it is judged to be the same as
 */
@Node("Thing")
public record Thing(@Id String id, String name, @JsonIgnore @Nullable String sameAs) {
}
