package dev.parley.domain;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** All documents of the graph. */
public interface Documents extends Neo4jRepository<Document, String> {

}
