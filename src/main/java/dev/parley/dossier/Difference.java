package dev.parley.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How what a document says now differs from what it said before.
 *
 * @param added the claims that are new
 * @param changed the claims that say something else than before
 * @param removed the ids of those that are gone
 * @param unchanged how many stayed as they were
 * @param isNew whether the document said nothing before, not even that it is there
 */
record Difference(List<Dossier.Claim> added, List<Dossier.Claim> changed, Set<String> removed, int unchanged,
		boolean isNew) {

	static Difference between(Map<String, String> before, List<Dossier.Claim> after, boolean isNew) {
		var added = after.stream().filter((claim) -> !before.containsKey(claim.id())).toList();
		var changed = after.stream()
			.filter((claim) -> before.containsKey(claim.id()) && !claim.digest().equals(before.get(claim.id())))
			.toList();
		Set<String> removed = new TreeSet<>(before.keySet());
		after.forEach((claim) -> removed.remove(claim.id()));
		return new Difference(added, changed, removed, after.size() - added.size() - changed.size(), isNew);
	}

	/** The claims whose old words no longer hold. */
	List<String> stale() {
		return Stream.concat(removed.stream(), ids(changed).stream()).toList();
	}

	/** The claims whose words are new. */
	List<String> fresh() {
		return Stream.concat(ids(added).stream(), ids(changed).stream()).toList();
	}

	boolean isEmpty() {
		return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
	}

	Report report(String document, List<String> waiting) {
		return new Report(document, ids(added), ids(changed), List.copyOf(removed), unchanged, waiting, false, isNew);
	}

	private static List<String> ids(List<Dossier.Claim> claims) {
		return claims.stream().map(Dossier.Claim::id).toList();
	}

}
