package dev.parley.graph;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * How long the database may be kept busy, how much it may return, and by how many at
 * once.
 *
 * @param time the longest time the database may spend on one question
 * @param planTime the longest time it may take to plan a question, once for each
 * @param writeTime the longest time it may spend on one change: a dossier, or some rows
 * of a dataset
 * @param rows the most rows one answer may have; asking for more is an error
 * @param concurrent how many may use the database at once; who comes on top is turned
 * away
 * @param keptAnswers the most memory for answers that are kept until the graph changes;
 * of 0 bytes, none is
 */
@ConfigurationProperties("parley.limits")
public record Limits(@DefaultValue("10s") Duration time, @DefaultValue("30s") Duration planTime,
		@DefaultValue("5m") Duration writeTime, @DefaultValue("10000") int rows, @DefaultValue("32") int concurrent,
		@DefaultValue("16MB") DataSize keptAnswers) {

	public Limits {
		Assert.isTrue(time.toMillis() > 0, "parley.limits.time must be longer than nothing");
		Assert.isTrue(planTime.toMillis() > 0, "parley.limits.plan-time must be longer than nothing");
		Assert.isTrue(writeTime.compareTo(time) >= 0, "parley.limits.write-time must be no shorter than the time");
		Assert.isTrue(rows > 0, "parley.limits.rows must be at least 1");
		Assert.isTrue(concurrent > 0, "parley.limits.concurrent must be at least 1");
		Assert.isTrue(!keptAnswers.isNegative(), "parley.limits.kept-answers must be no less than nothing");
	}

}
