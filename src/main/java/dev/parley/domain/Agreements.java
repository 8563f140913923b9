package dev.parley.domain;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** All agreements of the graph. */
public interface Agreements extends Neo4jRepository<Agreement, String> {

}
