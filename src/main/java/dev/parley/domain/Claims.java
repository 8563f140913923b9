package dev.parley.domain;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.neo4j.repository.Neo4jRepository;

/** All claims of the graph. */
public interface Claims extends Neo4jRepository<Claim, String> {

	/**
	 * The claims about a thing.
	 * @param thing its id
	 * @param page which of them
	 * @return one page of them
	 */
	Page<Claim> findByAboutThingId(String thing, Pageable page);

	/**
	 * The claims stated in a document.
	 * @param document its id
	 * @param page which of them
	 * @return one page of them
	 */
	Page<Claim> findByDocumentId(String document, Pageable page);

	/**
	 * The claims that speak of a claim.
	 * @param denied its id
	 * @param confirmed its id
	 * @param repeated its id
	 * @param page which of them
	 * @return one page of them
	 */
	Page<Claim> findByDeniesContainingOrConfirmsContainingOrRepeatsContaining(String denied, String confirmed,
			String repeated, Pageable page);

}
