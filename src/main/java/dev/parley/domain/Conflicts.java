package dev.parley.domain;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** All conflicts of the graph. */
public interface Conflicts extends Neo4jRepository<Conflict, String> {

}
