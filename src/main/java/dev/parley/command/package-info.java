/**
 * What Parley does from the command line beside serving: datasets loaded and taken back,
 * keys made and revoked, the embedded database backed up and restored. It touches the
 * datasets, who may do what and the database at rest, and ends with an exit code for
 * scripts.
 */
@NullMarked
package dev.parley.command;

import org.jspecify.annotations.NullMarked;
