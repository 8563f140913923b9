/**
 * What Parley does from the command line beside serving: datasets loaded and taken back.
 * It touches the datasets, and ends with an exit code for scripts.
 */
@NullMarked
package dev.parley.command;

import org.jspecify.annotations.NullMarked;
