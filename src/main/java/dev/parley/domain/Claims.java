package dev.parley.domain;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.neo4j.repository.Neo4jRepository;
import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.query.Param;

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
	 * The claims that speak of a claim: deny, confirm, repeat, retract, correct or prefer
	 * it.
	 * @param claim its id
	 * @param page which of them, in the order of ids
	 * @return one page of them
	 */
	@Query(value = """
			MATCH (c:Claim)-[:DENIES|CONFIRMS|REPEATS|RETRACTS|CORRECTS|PREFERS]->(:Claim {id: $claim})
			WITH DISTINCT c
			ORDER BY c.id SKIP $skip LIMIT $limit
			MATCH (c)-[link:MADE_BY|STATED_IN|ABOUT]->(t)
			RETURN c, collect(link), collect(t)
			ORDER BY c.id
			""", countQuery = """
			MATCH (c:Claim)-[:DENIES|CONFIRMS|REPEATS|RETRACTS|CORRECTS|PREFERS]->(:Claim {id: $claim})
			RETURN count(DISTINCT c)
			""")
	Page<Claim> findBySpeakingOf(@Param("claim") String claim, Pageable page);

}
