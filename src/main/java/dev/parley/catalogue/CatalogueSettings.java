package dev.parley.catalogue;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the questions are, and which are planned first.
 *
 * @param locations folders with {@code <subject>/<question>.cypher}, as resource
 * addresses that end with a slash
 * @param planAhead whether the database plans them all once Parley is ready
 * @param plannedFirst the paths of those that it plans before the others: what the pages
 * ask
 */
@ConfigurationProperties("parley.catalogue")
record CatalogueSettings(@DefaultValue("classpath:cypher/queries/") List<String> locations,
		@DefaultValue("true") boolean planAhead, @DefaultValue( {
				"claims/disputed", "things/names", "things/search", "things/overview", "agreements/in-force",
				"things/said", "things/facts", "things/relations", "network/neighbourhood", "incidents/allegations",
				"things/timeline", "things/documents", "claims/in-document", "claims/links", "things/descriptions",
				"claims/by-speaker", "exchanges/promised-and-released",
				"mediators/most-active" }) List<String> plannedFirst){
}
