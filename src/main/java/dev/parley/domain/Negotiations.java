package dev.parley.domain;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** All negotiations of the graph. */
public interface Negotiations extends Neo4jRepository<Negotiation, String> {

}
