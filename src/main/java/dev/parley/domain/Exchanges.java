package dev.parley.domain;

/** All exchanges of the graph. */
public interface Exchanges extends Kind<Exchange> {

}
