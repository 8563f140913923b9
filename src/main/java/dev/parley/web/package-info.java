/**
 * HTTP: questions, lookups, search, dossiers, problems, the API document and the door to
 * Neo4j Browser. It touches the catalogue, the domain, the dossiers and the graph's
 * answers; it never runs Cypher itself.
 */
@NullMarked
package dev.parley.web;

import org.jspecify.annotations.NullMarked;
