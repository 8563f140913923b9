package dev.parley.domain;

import java.util.Optional;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** Everything a claim can be about. */
public interface Things extends Neo4jRepository<Thing, String> {

	/**
	 * What a thing is judged to be the same as.
	 * @param id the thing's id
	 * @return the other's id, if there is such a judgement
	 */
	default Optional<String> sameAs(String id) {
		return findById(id).map(Thing::sameAs);
	}

}
