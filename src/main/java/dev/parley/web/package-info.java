/**
 * HTTP: questions, lookups, search, dossiers, problems, the API document and the door to
 * Neo4j Browser; and what one caller may send. It touches the catalogue, the domain, the
 * dossiers, the formats, who may do what, and the graph's answers; it never runs Cypher
 * itself.
 */
@NullMarked
package dev.parley.web;

import org.jspecify.annotations.NullMarked;
