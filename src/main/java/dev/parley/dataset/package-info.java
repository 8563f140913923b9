/**
 * Datasets of any size: read, typed, mapped to claims, loaded, taken back. It touches the
 * graph, the dates and the projection of claims; what a dataset's rows mean is told by
 * its folder in {@code cypher/load}.
 */
@NullMarked
package dev.parley.dataset;

import org.jspecify.annotations.NullMarked;
