package org.example.talks;

import org.springframework.data.neo4j.repository.Neo4jRepository;

interface TalksRepository extends Neo4jRepository<Talks, String> {

}
