package dev.parley.domain;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Anything a claim can be about, by name.
 *
 * @param id its id
 * @param name what it is called
 */
@Node("Thing")
public record Thing(@Id String id, String name) {
}
