package dev.parley.domain;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** All people of the graph. */
public interface People extends Neo4jRepository<Person, String> {

}
