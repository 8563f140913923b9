/**
 * One document's claims: read, checked, added, taken back. It touches the graph and the
 * dates, and runs the statements in {@code cypher/dossier} and {@code cypher/projection}.
 */
@NullMarked
package dev.parley.dossier;

import org.jspecify.annotations.NullMarked;
