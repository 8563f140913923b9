package dev.parley.domain;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** All actors of the graph. */
public interface Actors extends Neo4jRepository<Actor, String> {

}
