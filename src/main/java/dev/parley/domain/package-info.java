/**
 * What lookups return: records and repositories of Spring Data Neo4j. It maps the graph
 * and changes nothing in it.
 */
@NullMarked
package dev.parley.domain;

import org.jspecify.annotations.NullMarked;
