package dev.parley.domain;

/** All places of the graph. */
public interface Places extends Kind<Place> {

}
