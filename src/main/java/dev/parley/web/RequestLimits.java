package dev.parley.web;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * What one request may bring, and how many one caller may send.
 *
 * @param dossier the most bytes of a dossier, and of any other body but a dataset's
 * @param upload the most bytes of a dataset's file
 * @param bodyTime how long a body may take to arrive; a large one may take longer, at
 * eight kibibytes a second
 * @param requestsPerMinute how many requests one caller may send in a minute, at once or
 * one after the other; 0 for any number
 */
@ConfigurationProperties("parley.limits")
record RequestLimits(@DefaultValue("1MB") DataSize dossier, @DefaultValue("2GB") DataSize upload,
		@DefaultValue("30s") Duration bodyTime, @DefaultValue("6000") int requestsPerMinute) {

	RequestLimits {
		Assert.isTrue(dossier.toBytes() > 0, "parley.limits.dossier must be at least 1 byte");
		Assert.isTrue(upload.toBytes() > 0, "parley.limits.upload must be at least 1 byte");
		Assert.isTrue(bodyTime.toMillis() > 0, "parley.limits.body-time must be longer than nothing");
		Assert.isTrue(requestsPerMinute >= 0, "parley.limits.requests-per-minute must be 0 or more");
	}

}
