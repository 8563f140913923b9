package dev.parley.domain;

/** All negotiations of the graph. */
public interface Negotiations extends Kind<Negotiation> {

}
