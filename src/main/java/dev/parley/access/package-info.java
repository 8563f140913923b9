/**
 * Who may do what: roles, keys, tokens of an issuer, what browsers are told, and the
 * audit. It touches the graph, where keys and records are kept, and of the database only
 * how a file is kept from others.
 */
@NullMarked
package dev.parley.access;

import org.jspecify.annotations.NullMarked;
