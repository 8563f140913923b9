package dev.parley.graph;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * How long an answer may take, and how many rows it may have, if it is handed on row by
 * row.
 *
 * @param exportedRows the most rows of one export; asking for more is an error
 * @param exportTime the longest time one export may take
 * @param exports how many may be under way at once; who comes on top is turned away
 */
@ConfigurationProperties("parley.limits")
public record ExportLimits(@DefaultValue("5000000") int exportedRows, @DefaultValue("10m") Duration exportTime,
		@DefaultValue("8") int exports) {

	public ExportLimits {
		Assert.isTrue(exportedRows > 0, "parley.limits.exported-rows must be at least 1");
		Assert.isTrue(exportTime.toMillis() > 0, "parley.limits.export-time must be longer than nothing");
		Assert.isTrue(exports > 0, "parley.limits.exports must be at least 1");
	}

}
