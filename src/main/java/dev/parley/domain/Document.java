package dev.parley.domain;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An article, a statement, a dataset release.
 *
 * @param id its id
 * @param title its title
 * @param kind article, statement, post, report, dataset
 * @param url where it is
 * @param publishedOn the day of publication
 * @param language a BCP 47 tag
 * @param licence its licence
 * @param sha256 the checksum of the dossier that tells what it says
 */
@Node("Document")
public record Document(@Id String id, String title, @Nullable String kind, @Nullable String url,
		@Nullable String publishedOn, @Nullable String language, @Nullable String licence,
		@Nullable String sha256) implements Identified {
}
