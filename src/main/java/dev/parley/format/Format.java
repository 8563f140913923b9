package dev.parley.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.parley.catalogue.Column;
import dev.parley.catalogue.Query;

import org.springframework.http.MediaType;

/** What an answer can come as. */
public enum Format {

	/** The answer as the pages take it. */
	JSON("json", "application/json"),

	/** A table for spreadsheets: RFC 4180. */
	CSV("csv", "text/csv;charset=UTF-8"),

	/** One JSON object a line: what it is, its rows, and whether it is whole. */
	NDJSON("ndjson", "application/x-ndjson"),

	/** A graph for most programs that draw graphs. */
	GRAPHML("graphml", "application/graphml+xml"),

	/** A graph with its days, for Gephi. */
	GEXF("gexf", "application/gexf+xml"),

	/** The claims behind the answer as linked data: schema.org and PROV-O. */
	JSONLD("jsonld", "application/ld+json");

	private final String suffix;

	private final String type;

	Format(String suffix, String type) {
		this.suffix = suffix;
		this.type = type;
	}

	/**
	 * What stands behind the dot of an address or a file.
	 * @return the suffix, without the dot
	 */
	public String suffix() {
		return suffix;
	}

	/**
	 * Its name on the internet.
	 * @return the media type, with its character set where that must be said
	 */
	public MediaType type() {
		return MediaType.parseMediaType(type);
	}

	/**
	 * Whether it is written row by row, so that it may be long.
	 * @return false for what is held in memory
	 */
	public boolean streamed() {
		return this != JSON && this != JSONLD;
	}

	/**
	 * What the answers to a question can come as.
	 * @param query the question
	 * @return the formats, the usual one first
	 */
	public static List<Format> of(Query query) {
		List<Format> formats = new ArrayList<>(List.of(JSON, CSV, NDJSON));
		if (query.view().kind().equals("graph")) {
			formats.add(GRAPHML);
			formats.add(GEXF);
		}
		if (query.columns().stream().map(Column::name).anyMatch(Sources.CLAIMS::contains)) {
			formats.add(JSONLD);
		}
		return List.copyOf(formats);
	}

	/**
	 * The format that has a suffix.
	 * @param suffix what stands behind the dot
	 * @return the format, if there is one
	 */
	public static Optional<Format> suffixed(String suffix) {
		return Arrays.stream(values()).filter((format) -> format.suffix.equals(suffix)).findFirst();
	}

	/**
	 * The format that somebody likes best of those that can be had.
	 * @param ranges what the header {@code Accept} says: media ranges with their weights
	 * @param offered what can be had, the usual one first
	 * @return the best; nothing if none will do
	 */
	public static Optional<Format> preferred(List<MediaType> ranges, List<Format> offered) {
		return offered.stream()
			.map((format) -> Liking.of(format, ranges))
			.flatMap(Optional::stream)
			.filter((liking) -> liking.weight() > 0)
			.min(Liking.BEST_FIRST)
			.map(Liking::format);
	}

	/**
	 * How well a format is liked: what the closest range says of it.
	 *
	 * @param format the format
	 * @param weight its quality value
	 * @param closeness 2 if it is named, 1 if its kind is, 0 if anything will do
	 * @param place where the range stands in the header
	 */
	private record Liking(Format format, double weight, int closeness, int place) {

		/** The first of the offered wins where all else is equal. */
		private static final Comparator<Liking> BEST_FIRST = Comparator.comparingDouble(Liking::weight)
			.thenComparingInt(Liking::closeness)
			.reversed()
			.thenComparingInt(Liking::place);

		private static Optional<Liking> of(Format format, List<MediaType> ranges) {
			List<Liking> likings = new ArrayList<>();
			for (int place = 0; place < ranges.size(); place++) {
				MediaType range = ranges.get(place);
				if (range.includes(format.type())) {
					likings.add(new Liking(format, range.getQualityValue(), closeness(range), place));
				}
			}
			return likings.stream().max(Comparator.comparingInt(Liking::closeness));
		}

		private static int closeness(MediaType range) {
			if (range.isWildcardType()) {
				return 0;
			}
			return range.isWildcardSubtype() ? 1 : 2;
		}

	}

}
