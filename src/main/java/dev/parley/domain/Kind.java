package dev.parley.domain;

import java.util.List;

import org.springframework.data.domain.Pageable;
import org.springframework.data.neo4j.repository.Neo4jRepository;
import org.springframework.data.repository.NoRepositoryBean;

/**
 * All things of a kind.
 *
 * @param <T> what they are
 */
@NoRepositoryBean
public interface Kind<T extends Identified> extends Neo4jRepository<T, String> {

	/**
	 * Those that come behind an id. What is added or taken away meanwhile moves none of
	 * them.
	 * @param after the id, which need not be one; empty for the first
	 * @param first how many
	 * @return them, in the order of ids
	 */
	List<T> findByIdGreaterThanOrderById(String after, Pageable first);

}
