package dev.parley.dossier;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What adding or taking back a dossier did.
 *
 * @param document the document's id
 * @param added the ids of the claims that are new
 * @param changed the ids of the claims that say something else than before
 * @param removed the ids of the claims that are gone
 * @param unchanged how many claims stayed as they were
 * @param waiting claims of other dossiers that this one speaks of and that are not here
 * yet
 * @param rehearsed whether it was only tried, and nothing was written
 * @param isNew whether the graph held nothing of this document before
 */
public record Report(String document, List<String> added, List<String> changed, List<String> removed, int unchanged,
		List<String> waiting, boolean rehearsed, @JsonIgnore boolean isNew) {
}
