package dev.parley.domain;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** All states of the graph. */
public interface States extends Neo4jRepository<State, String> {

}
