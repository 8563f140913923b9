package dev.parley.catalogue;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the questions are.
 *
 * @param locations folders with {@code <subject>/<question>.cypher}, as resource
 * addresses that end with a slash
 */
@ConfigurationProperties("parley.catalogue")
record CatalogueSettings(@DefaultValue("classpath:cypher/queries/") List<String> locations) {
}
