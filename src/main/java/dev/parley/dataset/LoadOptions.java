package dev.parley.dataset;

import org.jspecify.annotations.Nullable;

/**
 * How to load a file.
 *
 * @param release what the release is called; if not said, what its checksum is known as,
 * or else the checksum's first digits
 * @param publishedOn when it was published, in EDTF; if not said, as known by the
 * checksum, or else today
 * @param rehearse whether only to try
 * @param complete whether rows of earlier releases that this file lacks are withdrawn,
 * however many they are; if not said, as the source has it, and only where they are few
 */
public record LoadOptions(@Nullable String release, @Nullable String publishedOn, boolean rehearse,
		@Nullable Boolean complete) {

	/** As the source says. */
	public static final LoadOptions USUAL = new LoadOptions(null, null, false, null);

}
