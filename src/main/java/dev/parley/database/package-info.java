/**
 * The Neo4j that Parley brings when no other is configured. The only room that imports
 * server classes; it knows no other room.
 */
@NullMarked
package dev.parley.database;

import org.jspecify.annotations.NullMarked;
