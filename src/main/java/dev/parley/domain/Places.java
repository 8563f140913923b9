package dev.parley.domain;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** All places of the graph. */
public interface Places extends Neo4jRepository<Place, String> {

}
