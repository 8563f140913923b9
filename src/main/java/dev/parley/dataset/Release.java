package dev.parley.dataset;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.parley.time.ImpreciseDate;

/**
 * A release that is being loaded.
 *
 * @param source the dataset
 * @param name what the release is called
 * @param id the id of its document
 * @param publishedOn when it was published
 * @param sha256 the checksum of its file
 * @param mapping the checksum of the files that say what its rows mean
 * @param number how many releases of this source were loaded before it
 * @param earlier the documents of these releases, the newest first
 * @param recordedAt when the load began
 */
record Release(Source source, String name, String id, ImpreciseDate publishedOn, String sha256, String mapping,
		long number, List<String> earlier, Instant recordedAt) {

	static String id(Source source, String name) {
		return source.id() + "-release-" + Slug.of(name);
	}

	/** This release and those before it, the newest first. */
	List<String> releases() {
		return java.util.stream.Stream.concat(java.util.stream.Stream.of(id), earlier.stream()).toList();
	}

	/** The day from which what it says is known. */
	LocalDate knownOn() {
		return publishedOn.latest();
	}

	ZonedDateTime recorded() {
		return recordedAt.atZone(ZoneOffset.UTC);
	}

	/** The release and its publisher, as the graph describes them. */
	Map<String, Map<String, Object>> things() {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("labels", List.of("Document"));
		document.put("name", source.title() + ", " + name);
		document.put("kind", "dataset");
		document.put("dataset", source.id());
		document.put("url", source.url());
		document.put("licence", source.licence());
		document.put("sha256", sha256);
		document.put("publishedOn", publishedOn.text());
		Map<String, Object> publisher = new LinkedHashMap<>();
		publisher.put("labels", List.of("Actor", "Organization"));
		publisher.put("name", source.publisher().name());
		if (source.publisher().kind() != null) {
			publisher.put("kind", source.publisher().kind());
		}
		return Map.of(id, document, source.publisher().id(), publisher);
	}

}
