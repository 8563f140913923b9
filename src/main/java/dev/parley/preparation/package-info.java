/**
 * What the build makes for the jar, so that a first start need not: the store and the
 * record of verified queries. It touches the catalogue, the database and the graph, and
 * is no part of a Parley that runs.
 */
@NullMarked
package dev.parley.preparation;

import org.jspecify.annotations.NullMarked;
