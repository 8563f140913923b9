package dev.parley.graph;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a question may run and how many rows it may return.
 *
 * @param time the longest time the database may spend on one question
 * @param rows the most rows one answer may have; asking for more is an error
 */
@ConfigurationProperties("parley.limits")
public record Limits(@DefaultValue("10s") Duration time, @DefaultValue("10000") int rows) {
}
