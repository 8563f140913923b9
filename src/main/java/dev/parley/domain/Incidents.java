package dev.parley.domain;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** All incidents of the graph. */
public interface Incidents extends Neo4jRepository<Incident, String> {

}
