/**
 * Figures: Parley beside what else could be put in front of the same Neo4j, and beside
 * itself on larger graphs. {@code ./mvnw -Pbench verify} runs them all and leaves
 * {@code target/bench/report.md}; nothing here runs otherwise, and nothing asserts a
 * time.
 */
@NullMarked
package dev.parley.bench;

import org.jspecify.annotations.NullMarked;
