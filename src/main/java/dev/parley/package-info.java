/** Parley itself: nothing but the start. */
@NullMarked
package dev.parley;

import org.jspecify.annotations.NullMarked;
