/**
 * Dates as people give them: exact, partial or doubtful. Knows no other room and no
 * library.
 */
@NullMarked
package dev.parley.time;

import org.jspecify.annotations.NullMarked;
