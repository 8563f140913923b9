package dev.parley.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.springframework.data.neo4j.core.schema.RelationshipId;
import org.springframework.data.neo4j.core.schema.RelationshipProperties;
import org.springframework.data.neo4j.core.schema.TargetNode;

/**
 * A thing that a claim is about, and as what.
 *
 * @param relationship how the database knows it
 * @param as {@code subject} or {@code object}
 * @param thing the thing
 */
@RelationshipProperties
public record About(@RelationshipId @JsonIgnore String relationship, String as, @TargetNode Thing thing) {
}
