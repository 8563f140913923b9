package dev.parley.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A checked dossier, in the rows that the statements of {@code cypher/dossier} take.
 *
 * @param name where it came from, for messages
 * @param document the document's id
 * @param publisher the publisher's id
 * @param things what it declares, the document itself among them
 * @param claims what it says, one row for each statement
 */
record Dossier(String name, String document, String publisher, List<Thing> things, List<Claim> claims) {

	/**
	 * A thing as this dossier describes it.
	 *
	 * @param id its id
	 * @param line where it is declared
	 * @param properties its labels, name and the like
	 */
	record Thing(String id, int line, Map<String, Object> properties) {

		Map<String, Object> row() {
			return Map.of("id", id, "properties", properties);
		}

	}

	/**
	 * One statement by one speaker.
	 *
	 * @param id the document's id and the claim's key
	 * @param by the speaker's id
	 * @param about what it is about, by role: {@code subject}, {@code object} or
	 * {@code subject} of a remark
	 * @param line where it stands
	 * @param properties what it says
	 */
	record Claim(String id, String by, List<About> about, int line, Map<String, Object> properties) {

		Map<String, Object> row() {
			return Map.of("id", id, "by", by, "about", about.stream().map(About::row).toList(), "properties",
					properties);
		}

		String digest() {
			return String.valueOf(properties.get("digest"));
		}

	}

	/**
	 * A thing a claim is about.
	 *
	 * @param thing its id
	 * @param as {@code subject} or {@code object}
	 */
	record About(String thing, String as) {

		Map<String, Object> row() {
			return Map.of("thing", thing, "as", as);
		}

	}

	/**
	 * A dossier that says nothing: putting it in the place of another takes that one
	 * back.
	 */
	static Dossier nothing(String document) {
		return new Dossier(document, document, document, List.of(), List.of());
	}

	/** The checksum of its text; empty if it says nothing. */
	Optional<Object> sha256() {
		return things.stream()
			.filter((thing) -> thing.id().equals(document))
			.findFirst()
			.map((thing) -> thing.properties().get("sha256"));
	}

	List<String> thingIds() {
		return things.stream().map(Thing::id).toList();
	}

	static final Set<String> ACTORS = Set.of("Actor", "Person", "State", "Organization");

}
