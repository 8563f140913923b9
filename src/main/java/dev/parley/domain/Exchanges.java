package dev.parley.domain;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** All exchanges of the graph. */
public interface Exchanges extends Neo4jRepository<Exchange, String> {

}
