/**
 * What answers come as: JSON, CSV, NDJSON, GraphML, GEXF and JSON-LD, with what they were
 * made of and under which licences. It touches the catalogue and the graph, and knows
 * nothing of HTTP.
 */
@NullMarked
package dev.parley.format;

import org.jspecify.annotations.NullMarked;
