/**
 * What those who run Parley look at: whether it is ready, and with what. It touches the
 * graph and the catalogue, and changes neither.
 */
@NullMarked
package dev.parley.operation;

import org.jspecify.annotations.NullMarked;
