package dev.parley.domain;

import java.util.List;

import org.springframework.data.domain.Pageable;
import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.query.Param;

/** All claims of the graph. */
public interface Claims extends Kind<Claim> {

	/**
	 * The claims about a thing that come behind an id.
	 * @param thing the thing's id
	 * @param after the id behind which they come; empty for the first
	 * @param first how many
	 * @return them, in the order of ids
	 */
	List<Claim> findByAboutThingIdAndIdGreaterThanOrderById(String thing, String after, Pageable first);

	/**
	 * The claims stated in a document that come behind an id.
	 * @param document the document's id
	 * @param after the id behind which they come; empty for the first
	 * @param first how many
	 * @return them, in the order of ids
	 */
	List<Claim> findByDocumentIdAndIdGreaterThanOrderById(String document, String after, Pageable first);

	/**
	 * The claims that speak of a claim, so that they deny, confirm, repeat, retract,
	 * correct or prefer it, and come behind an id.
	 * @param claim the claim's id
	 * @param after the id behind which they come; empty for the first
	 * @param first how many
	 * @return them, in the order of ids
	 */
	@Query("""
			MATCH (c:Claim)-[:DENIES|CONFIRMS|REPEATS|RETRACTS|CORRECTS|PREFERS]->(:Claim {id: $claim})
			WHERE c.id > $after
			WITH DISTINCT c
			ORDER BY c.id LIMIT $first
			MATCH (c)-[link:MADE_BY|STATED_IN|ABOUT]->(t)
			RETURN c, collect(link), collect(t)
			ORDER BY c.id
			""")
	List<Claim> findBySpeakingOf(@Param("claim") String claim, @Param("after") String after, @Param("first") int first);

}
