/**
 * The graph: the only room that runs Cypher, within limits of time and rows. It touches
 * the driver and the migrations, and no other room.
 */
@NullMarked
package dev.parley.graph;

import org.jspecify.annotations.NullMarked;
