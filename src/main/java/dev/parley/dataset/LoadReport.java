package dev.parley.dataset;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a load did. Every row that was read was written, unchanged or refused.
 *
 * @param source the dataset
 * @param release the release
 * @param document the release's id in the graph
 * @param publishedOn from when what it says is known, in EDTF
 * @param read how many rows were read
 * @param written how many of them say something new
 * @param unchanged how many say what the graph had already
 * @param refused how many cannot be taken
 * @param withdrawn how many rows of earlier releases it lacks, and that are withdrawn
 * @param resumedAt the line up to which an earlier run had come, or 0
 * @param brokenText how many rows hold characters that were lost before; they stand as
 * they are
 * @param refusals the first of the refused rows, and of what is said once for several
 * rows and cannot be taken
 * @param refusedRows the file with all of them, if there are any
 * @param rehearsed whether it was only tried, and nothing was written
 */
public record LoadReport(String source, String release, String document, String publishedOn, long read, long written,
		long unchanged, long refused, long withdrawn, long resumedAt, long brokenText, List<Refusal> refusals,
		@Nullable String refusedRows, boolean rehearsed) {
}
