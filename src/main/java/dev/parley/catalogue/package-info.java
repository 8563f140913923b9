/**
 * The questions: files of Cypher with a header, verified by the database before anyone
 * can ask them. It touches the graph, and no other room.
 */
@NullMarked
package dev.parley.catalogue;

import org.jspecify.annotations.NullMarked;
