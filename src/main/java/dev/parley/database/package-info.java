/**
 * The Neo4j that Parley brings when no other is configured. The only room that imports
 * server classes; it tells the graph's room when something has changed, and knows no
 * other.
 */
@NullMarked
package dev.parley.database;

import org.jspecify.annotations.NullMarked;
